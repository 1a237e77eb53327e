import markCss from "../../assets/highlight.css?inline";
import { type Annotator, annotate } from "../../src/page/annotator.ts";
import type { Silence } from "../../src/page/card-driver.ts";
import { drawGone } from "../../src/page/gone.ts";
import { publishedDate } from "../../src/page/published-date.ts";
import { answer, send } from "../../src/platform/send.ts";
import { changeSettings, loadSettings, watchSettings } from "../../src/platform/storage.ts";
import type { Mention } from "../../src/recognize/mention.ts";
import { openRecognizer, type Recognizer } from "../../src/recognize/recognizer.ts";
import { isSiteOff, isTermOff, type Settings, toggleSite, toggleTerm } from "../../src/settings/settings.ts";
import { GONE } from "../../src/ui/words/gone.ts";
import { pickLanguage } from "../../src/ui/words/language.ts";

const GROUPS = ["series", "family"];
/** Frames smaller than this, in pixels, are buttons and advertisements. */
const SMALLEST_FRAME = { width: 240, height: 160 };

/** Runs the annotator in this frame by the settings, anew whenever they change, until the signal ends it. */
export async function startContent(names: string, signal: AbortSignal): Promise<void> {
	const isTop = window === window.top;
	const published = publishedDate(document, new Date().toISOString().slice(0, 10));
	let settings = await loadSettings();
	let recognizer: Recognizer | undefined;
	let annotator: Annotator | undefined;
	let run = new AbortController();

	function restart(): void {
		run.abort();
		// The toolbar's number goes with the marks.
		if (annotator && isTop && stateOf(settings) !== "on") void send("count", { distinct: 0 });
		annotator = undefined;
		if (signal.aborted || stateOf(settings) !== "on") return;
		if (!isTop && (!settings.frames || !isLargeEnough())) return;
		run = new AbortController();
		recognizer ??= openRecognizer(names);
		const { density, where, hoverDelay, language, theme, textSize } = settings;
		const spoken = pickLanguage(language, navigator.languages);
		annotator = annotate(document, {
			session: recognizer.session({ title: document.title, lang: document.documentElement.lang }),
			density,
			where,
			delay: hoverDelay,
			accepts: (mention) => isWanted(mention, settings),
			async drawCard(request) {
				const outcome = await send("drawCard", { ...request, language: spoken });
				return outcome.ok ? outcome.value : drawGone(request.subject.entity.name, GONE[spoken]);
			},
			look: { theme, size: textSize },
			silence: (what) => void changeSettings((now) => silenced(now, what)).catch(() => {}),
			onRead: (distinct) => isTop && void send("count", { distinct }),
			published,
			markCss,
			openShadow: __OPEN_SHADOW__,
			signal: AbortSignal.any([signal, run.signal]),
		});
	}

	watchSettings(signal, (changed) => {
		settings = changed;
		restart();
	});
	if (isTop) {
		const report = () => ({
			host: location.hostname,
			state: stateOf(settings),
			entities: annotator?.entities() ?? [],
			...(published ? { published } : {}),
		});
		const handlers = {
			pageReport: report,
			jump: (to: { type: string; id: string }) => annotator?.jump(to) ?? false,
			// Only asked for in a private window, where a change is stored nowhere.
			setSiteOff: ({ off }: { off: boolean }): undefined =>
				void changeSettings((now) =>
					isSiteOff(now, location.hostname) === off ? now : toggleSite(now, location.hostname),
				),
			step: ({ by }: { by: 1 | -1 }) => annotator?.step(by) ?? false,
		};
		answer(handlers, signal);
	} else {
		window.addEventListener("resize", () => annotator ?? restart(), { passive: true, signal });
	}
	restart();
}

const isLargeEnough = () => innerWidth >= SMALLEST_FRAME.width && innerHeight >= SMALLEST_FRAME.height;

function stateOf(settings: Settings): "on" | "paused" | "site-off" {
	if (settings.paused) return "paused";
	return isSiteOff(settings, location.hostname) ? "site-off" : "on";
}

function isWanted({ type, surface, name }: Mention, settings: Settings): boolean {
	const kind = GROUPS.includes(type) ? "groups" : type === "benchmark" ? "benchmarks" : "models";
	return !settings.kindsOff.includes(kind) && !isTermOff(settings, surface, name);
}

function silenced(settings: Settings, silence: Silence): Settings {
	if (silence.what === "everything") return { ...settings, paused: true };
	if (silence.what === "site") {
		return isSiteOff(settings, location.hostname) ? settings : toggleSite(settings, location.hostname);
	}
	return isTermOff(settings, silence.name) ? settings : toggleTerm(settings, silence.name);
}
