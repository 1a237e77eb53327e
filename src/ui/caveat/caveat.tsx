import type { CardCaveat } from "../../dataset/card.ts";
import type { Severity } from "../../dataset/records.ts";
import type { CardSpeech } from "../words/card/index.ts";

/** Drawn, because not every font has the characters: a circled i, a triangle, a filled diamond. */
const SIGN: Record<Severity, string> = {
	note: "M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1M6 5.5v3M6 3.4v.2",
	caution: "M6 1.5l5 9H1z",
	serious: "M6 .8L11.2 6 6 11.2.8 6z",
};

/** How grave something is, as a shape beside the word for it. */
export function Sign({ severity }: { severity: Severity }) {
	return (
		<svg class={`sign ${severity}`} viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
			<path d={SIGN[severity]} />
		</svg>
	);
}

/** The worst caveat, and the others on demand. Draws nothing when there is none. */
export function Caveats({ caveats, speech }: { caveats: CardCaveat[]; speech: CardSpeech }) {
	const { words } = speech;
	const [worst, ...others] = caveats;
	if (!worst) return null;
	return (
		<section class="caveats">
			<Caveat caveat={worst} speech={speech} />
			{others.length > 0 && (
				<details>
					<summary>{words.moreCaveats(others.length)}</summary>
					{others.map((caveat) => (
						<Caveat key={caveat.id} caveat={caveat} speech={speech} />
					))}
				</details>
			)}
		</section>
	);
}

/** One caveat: how grave, what about, its sentence, and the evidence for it. */
export function Caveat({ caveat, speech }: { caveat: CardCaveat; speech: CardSpeech }) {
	const { words, format } = speech;
	const { severity, kind, text, evidence, about } = caveat;
	return (
		<div class={`caveat ${severity}`}>
			<p class="caveat-head">
				<Sign severity={severity} /> <b>{words.severity[severity]}</b>
				{" · "}
				{about && (
					<>
						<bdi>{about.name}</bdi>
						{words.colon}
					</>
				)}
				{words.caveatKind[kind]}
			</p>
			<p>{text}</p>
			<p class="evidence">
				<a href={evidence.url} target="_blank" rel="noreferrer noopener">
					{evidence.title}
				</a>
				{evidence.date && `, ${format.date(evidence.date)}`}
			</p>
		</div>
	);
}
