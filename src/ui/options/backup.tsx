import { useRef, useState } from "preact/hooks";
import type { Imported } from "../../settings/import.ts";
import type { SettingsProblem } from "../../settings/read.ts";
import type { Settings } from "../../settings/settings.ts";
import type { OptionsWords } from "../words/options/en.ts";
import type { OptionsPort } from "./model.ts";

interface Said {
	text: string;
	details: string[];
	bad: boolean;
}

/** Settings out to a file, in from one, and back to the defaults. */
export function Backup({ port, words }: { port: OptionsPort; words: OptionsWords }) {
	const [said, setSaid] = useState<Said>();
	const [asking, setAsking] = useState(false);
	const file = useRef<HTMLInputElement>(null);
	const take = async (chosen: File | undefined) => {
		if (!chosen) return;
		const read = await port.read(chosen);
		const failed = "settings" in read ? await port.change(choicesOf(read.settings)) : undefined;
		setSaid(failed === undefined ? tell(read, words) : { text: words.notSaved(failed), details: [], bad: true });
		// So that the same file can be chosen again after mending it.
		if (file.current) file.current.value = "";
	};
	const reset = async () => {
		setAsking(false);
		const failed = await port.reset();
		setSaid({ text: failed === undefined ? words.wasReset : words.notSaved(failed), details: [], bad: !!failed });
	};
	return (
		<>
			<p class="quiet">{words.backupHint}</p>
			<div class="buttons">
				<button type="button" class="button" onClick={() => port.exportFile()}>
					{words.export}
				</button>
				<button type="button" class="button" onClick={() => file.current?.click()}>
					{words.import}
				</button>
				<input
					ref={file}
					type="file"
					accept=".json,application/json"
					hidden
					onChange={(event) => void take(event.currentTarget.files?.[0])}
				/>
				{!asking && (
					<button type="button" class="button" onClick={() => setAsking(true)}>
						{words.reset}
					</button>
				)}
			</div>
			{asking && (
				<div class="ask">
					<p>{words.resetSure}</p>
					<div class="buttons">
						<button type="button" class="button" onClick={() => void reset()}>
							{words.resetYes}
						</button>
						<button type="button" class="button" onClick={() => setAsking(false)}>
							{words.cancel}
						</button>
					</div>
				</div>
			)}
			<div role="status" class={said?.bad ? "problem" : ""}>
				{said && <p>{said.text}</p>}
				{said && said.details.length > 0 && (
					<ul class="details">
						{said.details.map((detail) => (
							<li key={detail}>{detail}</li>
						))}
					</ul>
				)}
			</div>
		</>
	);
}

/** Where settings are kept is a choice about one computer: no file makes it. */
function choicesOf({ thisComputerOnly: _, ...choices }: Settings): Partial<Settings> {
	return choices;
}

function describe(problem: SettingsProblem, words: OptionsWords): string {
	const texts = words.settingsProblems;
	switch (problem.kind) {
		case "no-settings":
			return texts.noSettings;
		case "no-version":
			return texts.noVersion(problem.found);
		case "newer":
			return texts.newer(problem.version, problem.newest);
		case "unknown":
			return texts.unknown(problem.key);
		case "unusable":
			return texts.unusable(problem.key, problem.found);
		case "cut":
			return texts.cut(problem.key, problem.limit);
	}
}

function tell(read: Imported, words: OptionsWords): Said {
	switch (read.kind) {
		case "all":
			return { text: words.imported, details: [], bad: false };
		case "partly":
			return {
				text: words.importedPartly,
				details: read.problems.map((problem) => describe(problem, words)),
				bad: true,
			};
		case "too-large":
			return { text: words.notImported, details: [words.tooLarge], bad: true };
		case "not-json":
			return { text: words.notImported, details: [words.notJson(read.detail)], bad: true };
		case "unusable":
			return { text: words.notImported, details: [describe(read.problem, words)], bad: true };
	}
}
