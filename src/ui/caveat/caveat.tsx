import type { CardCaveat } from "../../dataset/card.ts";
import type { CardSpeech } from "../words/card/index.ts";

const SIGN = { note: "ⓘ", caution: "△", serious: "◆" } as const;

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
				<span aria-hidden="true">{SIGN[severity]} </span>
				<b>{words.severity[severity]}</b>
				{" · "}
				{about && (
					<>
						<bdi>{about.name}</bdi>
						{": "}
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
