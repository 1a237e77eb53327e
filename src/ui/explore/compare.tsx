import { useEffect, useState } from "preact/hooks";
import type { CompareCell, CompareTable } from "../../dataset/compare-table.ts";
import type { CompareWords } from "../words/compare/en.ts";
import type { ExploreSpeech } from "../words/explore/index.ts";
import type { ExplorePort } from "./model.ts";
import { type Route, writeRoute } from "./route.ts";
import { Reporter } from "./score-table.tsx";

interface CompareProps {
	route: Extract<Route, { kind: "compare" }>;
	port: ExplorePort;
	speech: ExploreSpeech;
	words: CompareWords;
}

/** Models against each other over benchmarks, greyed with a reason where figures may not be compared. */
export function Compare({ route, port, speech, words }: CompareProps) {
	const { subjects, benchmarks } = route;
	const [asOf, setAsOf] = useState("");
	const [table, setTable] = useState<CompareTable | "waiting" | "failed">("waiting");
	const [said, setSaid] = useState("");
	const asked = writeRoute(route);
	useEffect(() => {
		let current = true;
		port.compare(subjects, benchmarks, asOf === "" ? undefined : asOf).then(
			(found) => current && setTable(found),
			() => current && setTable("failed"),
		);
		port.setTitle(words.title);
		return () => {
			current = false;
		};
	}, [asked, asOf, port, words]);
	const copy = async (format: "text" | "markdown") => {
		if (typeof table !== "object") return;
		setSaid((await port.copy(port.exportTable(table, format))) ? speech.words.copied : speech.words.notCopied);
	};
	return (
		<>
			<header class="page-head">
				<h1>{words.title}</h1>
				<p class="quiet">{words.hint}</p>
			</header>
			{table === "waiting" && <p class="quiet">{speech.words.waiting}</p>}
			{table === "failed" && <p>{speech.words.failed}</p>}
			{typeof table === "object" && (
				<>
					<div class="tools">
						<label>
							{words.asOf}{" "}
							<input
								type="date"
								value={asOf}
								max={table.dataDate}
								onInput={(event) => setAsOf(event.currentTarget.value)}
							/>
						</label>
						<span class="stretch" role="status">
							{said}
						</span>
						<button type="button" class="button" onClick={() => void copy("text")}>
							{words.copyText}
						</button>
						<button type="button" class="button" onClick={() => void copy("markdown")}>
							{words.copyMarkdown}
						</button>
						<button
							type="button"
							class="button"
							onClick={() => port.save("evalgloss-comparison.csv", port.exportTable(table, "csv"), "text/csv")}
						>
							{words.saveCsv}
						</button>
					</div>
					{table.columns.length < 2 ? (
						<p>{words.empty}</p>
					) : table.rows.length === 0 ? (
						<p>{words.noRows}</p>
					) : (
						<Table table={table} speech={speech} words={words} />
					)}
				</>
			)}
		</>
	);
}

function Table({ table, speech, words }: { table: CompareTable; speech: ExploreSpeech; words: CompareWords }) {
	const names = table.columns.map((column) => column.name);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keys.
		// biome-ignore lint/a11y/useSemanticElements: a table is no set of form fields.
		<div class="wide" role="group" tabIndex={0} aria-label={words.title}>
			<table class="compare">
				<thead>
					<tr>
						<th scope="col">{speech.words.benchmark}</th>
						{table.columns.map((column) => (
							<th key={`${column.type}/${column.id}`} scope="col">
								<a href={writeRoute({ kind: "entity", type: column.type, id: column.id })}>
									<bdi>{column.name}</bdi>
								</a>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map((row) => (
						<tr key={row.benchmark.id}>
							<th scope="row">
								<a href={writeRoute({ kind: "entity", type: "benchmark", id: row.benchmark.id })}>
									<bdi>{row.benchmark.name}</bdi>
								</a>
								{row.label !== row.benchmark.name && <p class="quiet">{row.label}</p>}
								{!row.higherIsBetter && <p class="quiet">↓ {words.lowerIsBetter}</p>}
							</th>
							{row.cells.map((cell, place) => (
								<Cell key={table.columns[place]?.id} cell={cell} names={names} speech={speech} words={words} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

interface CellProps {
	cell: CompareCell;
	/** Of the columns. */
	names: string[];
	speech: ExploreSpeech;
	words: CompareWords;
}

function Cell({ cell, names, speech, words }: CellProps) {
	const { format } = speech;
	if (cell.kind === "none") return <td class="quiet">{words.none}</td>;
	const { score } = cell;
	const notes =
		cell.kind === "apart"
			? [words.apart(cell.reasons.map((reason) => words.reason(reason)))]
			: [
					cell.grade === "same" || cell.remarks.length === 0
						? words.same
						: words.similar(cell.remarks.map(({ condition, a, b }) => words.differs(condition, a, b))),
					...(cell.overlaps.length > 0 ? [words.overlap(cell.overlaps.flatMap((place) => names[place] ?? []))] : []),
				];
	return (
		<td class={cell.kind}>
			<b class="big">{format.value(score.value, score.unit)}</b>
			{score.interval && (
				<span class="quiet">
					{" "}
					{format.number(score.interval.low)}–{format.number(score.interval.high)}
				</span>
			)}
			<p>
				<span class={`dot ${score.standing}`} aria-hidden="true" />
				<Reporter score={score} /> <span class="quiet">{format.dated(score.date, score.source.dateIs)}</span>
			</p>
			{notes.map((note) => (
				<p key={note} class="quiet">
					{note}
				</p>
			))}
		</td>
	);
}
