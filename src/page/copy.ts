/**
 * Puts text on the clipboard from within a click. Pages without https have no clipboard interface: there the text
 * is selected in a field of our own and copied. False when the browser refuses.
 */
export async function copyText(text: string, own: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement("textarea");
		field.value = text;
		field.style.cssText = "position:fixed;opacity:0";
		own.append(field);
		field.select();
		const done = document.execCommand("copy");
		field.remove();
		return done;
	}
}
