/** Puts text on the clipboard; false when the browser refuses. */
export async function copyToClipboard(text: string): Promise<boolean> {
	try {
		await globalThis.navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Offers text as a file to save. */
export function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	Object.assign(document.createElement("a"), { href: url, download: name }).click();
	URL.revokeObjectURL(url);
}
