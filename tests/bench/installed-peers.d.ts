declare module "virtual:installed-peers" {
	/** Place in SEAMS and the module. */
	const installed: readonly (readonly [number, unknown])[];
	export default installed;
}
