import type { Problem } from "../../packs/problem.ts";
import type { OptionsSpeech } from "../words/options/index.ts";

/** A file of which nothing was taken, and why. */
export interface Refusal {
	file: string;
	problems: Problem[];
}

/** Problems shown one by one; of the others the number is said. */
const SHOWN = 20;

/** What is wrong with a file, where, and the mend. */
export function Problems({ refusal: { file, problems }, speech }: { refusal: Refusal; speech: OptionsSpeech }) {
	const { words, format } = speech;
	const { packs } = words;
	return (
		<>
			<p class="problem">{packs.refused(file, problems.length)}</p>
			<ol class="problems">
				{problems.slice(0, SHOWN).map(({ line, path, fault, values }, index) => {
					const [wrong, mend] = packs.faults[fault](...values);
					return (
						<li key={`${index} ${line}`}>
							<b>{line === 0 ? packs.wholeFile : packs.line(format.count(line))}</b>
							{path !== "" && (
								<>
									{" "}
									<code>{path}</code>
								</>
							)}
							{": "}
							<bdi>{wrong}</bdi> <span class="quiet">{mend}</span>
						</li>
					);
				})}
			</ol>
			{problems.length > SHOWN && <p>{packs.further(problems.length - SHOWN)}</p>}
		</>
	);
}
