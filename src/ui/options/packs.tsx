import { useRef, useState } from "preact/hooks";
import type { HeldPack } from "../../packs/pack.ts";
import type { OptionsSpeech } from "../words/options/index.ts";
import { YoursMark } from "../yours/yours.tsx";
import type { OptionsPort } from "./model.ts";
import { Problems, type Refusal } from "./problems.tsx";

type Said = { text: string; bad: boolean } | Refusal;

/** The person's own data packs: what is there, and in, out, anew and away. */
export function Packs({ packs, port, speech }: { packs: HeldPack[]; port: OptionsPort; speech: OptionsSpeech }) {
	const { packs: words } = speech.words;
	const [said, setSaid] = useState<Said>();
	const [asking, setAsking] = useState<string>();
	/** The pack that the chosen file is to replace. */
	const instead = useRef<string | undefined>(undefined);
	const file = useRef<HTMLInputElement>(null);
	const heading = useRef<HTMLParagraphElement>(null);

	const choose = (id?: string) => {
		instead.current = id;
		file.current?.click();
	};
	const take = async (chosen: File | undefined) => {
		if (!chosen) return;
		setSaid({ text: words.reading(chosen.name), bad: false });
		const outcome = await port.importPack(chosen, instead.current);
		// So that the same file can be chosen again after mending it.
		if (file.current) file.current.value = "";
		switch (outcome.kind) {
			case "added":
				return setSaid({ text: words.wasAdded(outcome.name), bad: false });
			case "updated":
				return setSaid({ text: words.wasUpdated(outcome.name), bad: false });
			case "private":
				return setSaid({ text: words.privateWindow, bad: true });
			case "failed":
				return setSaid({ text: words.failed(outcome.detail), bad: true });
			case "refused":
				return setSaid({ file: chosen.name, problems: outcome.problems });
		}
	};
	const remove = async ({ id, name }: HeldPack["pack"]) => {
		setAsking(undefined);
		const failed = await port.removePack(id);
		setSaid(
			failed === undefined ? { text: words.wasRemoved(name), bad: false } : { text: words.failed(failed), bad: true },
		);
		// The button that was pressed is gone.
		heading.current?.focus();
	};
	return (
		<>
			<p ref={heading} tabIndex={-1}>
				{words.hint}
			</p>
			<p class="quiet">{words.local}</p>
			{packs.length === 0 ? (
				<p class="quiet">{words.none}</p>
			) : (
				<ul class="packs">
					{packs.map((held) => (
						<li key={held.pack.id}>
							<Row held={held} speech={speech} />
							{asking === held.pack.id ? (
								<div class="ask">
									<p>{words.removeSure(held.pack.name)}</p>
									<div class="buttons">
										<button type="button" class="button" onClick={() => void remove(held.pack)}>
											{words.removeYes}
										</button>
										<button type="button" class="button" onClick={() => setAsking(undefined)}>
											{speech.words.cancel}
										</button>
									</div>
								</div>
							) : (
								<div class="buttons">
									<Act
										short={words.update}
										label={words.updateOf(held.pack.name)}
										onClick={() => choose(held.pack.id)}
									/>
									<Act
										short={words.save}
										label={words.saveOf(held.pack.name)}
										onClick={() => port.savePack(held.pack.id)}
									/>
									<Act
										short={words.remove}
										label={words.removeOf(held.pack.name)}
										onClick={() => setAsking(held.pack.id)}
									/>
								</div>
							)}
						</li>
					))}
				</ul>
			)}
			<div class="buttons">
				<button type="button" class="button" onClick={() => choose()}>
					{words.add}
				</button>
				<button type="button" class="button" onClick={() => port.saveExample("json")}>
					{words.exampleJson}
				</button>
				<button type="button" class="button" onClick={() => port.saveExample("csv")}>
					{words.exampleCsv}
				</button>
				<input
					ref={file}
					type="file"
					accept=".json,.csv,application/json,text/csv"
					hidden
					data-takes="pack"
					onChange={(event) => void take(event.currentTarget.files?.[0])}
				/>
			</div>
			<div role="status" class="said">
				{said && "problems" in said ? (
					<Problems refusal={said} speech={speech} />
				) : (
					said && <p class={said.bad ? "problem" : ""}>{said.text}</p>
				)}
			</div>
		</>
	);
}

function Row({ held: { pack, imported, updated }, speech }: { held: HeldPack; speech: OptionsSpeech }) {
	const { format } = speech;
	const { packs: words } = speech.words;
	const dates = [words.imported(format.date(imported)), ...(updated ? [words.updated(format.date(updated))] : [])];
	return (
		<div>
			<p>
				<b>
					<bdi>{pack.name}</bdi>
				</b>{" "}
				<YoursMark word={words.mark} />
			</p>
			<p class="quiet">
				{words.counts(pack.models.length, pack.benchmarks.length, pack.scores.length)} · {dates.join(" · ")}
			</p>
			{pack.note && (
				<p class="quiet">
					<bdi>{pack.note}</bdi>
				</p>
			)}
		</div>
	);
}

/** Shows little and says all, since every pack has the same buttons. */
function Act({ short, label, onClick }: { short: string; label: string; onClick: () => void }) {
	return (
		<button type="button" class="button" aria-label={label} onClick={onClick}>
			{short}
		</button>
	);
}
