import type { LaunchOptions } from "../../tests/support/browsers.ts";
import { SCENES, type Scene } from "./scenes.ts";

/** One way a reader may have set browser and window. */
export interface Look {
	launch: LaunchOptions;
	scenes: readonly Scene[];
	/** Also the popup and the other pages of the extension. */
	own: boolean;
}

const all = { scenes: SCENES, own: true };
const on = (path: string, names: Readonly<Record<string, string>>): Look["scenes"] => [
	{ name: "page", path },
	...Object.entries(names).map(([name, mark]) => ({ name, path, mark })),
];

export const LOOKS: Readonly<Record<string, Look>> = {
	light: { launch: {}, ...all },
	dark: { launch: { dark: true }, ...all },
	forced: { launch: { forcedColors: true }, ...all },
	/** A window of 1280 by 960 at 400 %. */
	zoomed: { launch: { viewport: { width: 320, height: 240, deviceScaleFactor: 2 } }, ...all },
	narrow: { launch: { viewport: { width: 390, height: 800 } }, ...all },
	rtl: {
		launch: {},
		scenes: on("/right-to-left/", { model: "GPT-4o", benchmark: "GPQA Diamond", snapshots: "Claude 3.5 Sonnet" }),
		own: false,
	},
	chinese: {
		launch: { languages: "zh-CN,zh" },
		scenes: [
			...on("/chinese/", { model: "DeepSeek-V3", benchmark: "LiveBench", family: "通义千问" }),
			{ name: "compared", path: "/chinese/", mark: "DeepSeek-V3", press: ["比较模型"] },
		],
		own: true,
	},
	german: {
		launch: { languages: "de-DE,de" },
		scenes: on("/launch-article/", { model: "DeepSeek-V3", benchmark: "LiveBench", snapshots: "GPT-4o" }),
		own: true,
	},
};
