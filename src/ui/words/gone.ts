import type { Language } from "./language.ts";

/** All that a page's script can still say once the extension behind it is gone. */
export const GONE: Record<Language, { message: string; close: string }> = {
	en: { message: "Evalgloss was updated or removed. Reload this page to use it again.", close: "Close" },
	de: {
		message: "Evalgloss wurde aktualisiert oder entfernt. Diese Seite neu laden, um es wieder zu benutzen.",
		close: "Schließen",
	},
	zh: { message: "Evalgloss 已更新或移除。请重新加载本页后再使用。", close: "关闭" },
};
