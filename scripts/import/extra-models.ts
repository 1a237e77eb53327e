/** Released models that sources score and the raw list lacks. Name, family and size only: nothing else is claimed. */
export const EXTRA_MODELS: {
	name: string;
	family: string;
	vendor?: string;
	aliases?: string[];
	released?: string;
	open?: boolean;
	size?: string;
	active?: string;
	sources: string[];
}[] = [
	{
		name: "Qwen2.5-Math-7B",
		family: "Qwen-Math",
		size: "7B",
		open: true,
		aliases: ["Qwen2.5-Math-7B-Instruct"],
		sources: ["https://qwenlm.github.io/blog/qwen2.5-math/"],
	},
];
