import { useState } from "preact/hooks";
import type { MarkKind, Settings } from "../../settings/settings.ts";
import type { OptionsSpeech } from "../words/options/index.ts";
import { Backup } from "./backup.tsx";
import { Check, Choice, Group, WordList } from "./fields.tsx";
import type { OptionsPort, OptionsState } from "./model.ts";
import { Packs } from "./packs.tsx";

/** The options page: every choice takes effect at once; there is no save button. */
export function Options({ state, port, speech }: { state: OptionsState; port: OptionsPort; speech: OptionsSpeech }) {
	const { settings, choices, data } = state;
	const { words, format } = speech;
	const [problem, setProblem] = useState<string>();
	const [changes, setChanges] = useState(0);
	const watch = async (change: Promise<string | undefined>) => {
		const failed = await change;
		setProblem(failed === undefined ? undefined : words.notSaved(failed));
		if (failed === undefined) setChanges((count) => count + 1);
	};
	const set =
		<K extends keyof Settings>(key: K) =>
		(value: Settings[K]) =>
			void watch(port.change({ [key]: value } as Partial<Settings>));
	const setKind = (kind: MarkKind, on: boolean) =>
		set("kindsOff")(choices.kinds.filter((other) => (other === kind ? !on : settings.kindsOff.includes(other))));
	return (
		<div class="page">
			<header class="page-head">
				<h1>{words.title}</h1>
				<p class="quiet">{words.saved}</p>
			</header>
			<p class="problem" role="alert">
				{problem}
			</p>
			{/* A text that stays the same is not read out again: every other time it ends in a space. */}
			<p class="visually-hidden" role="status">
				{changes > 0 && problem === undefined && words.savedNow + "\u00a0".repeat(changes % 2)}
			</p>
			<main>
				<Group title={words.marks}>
					<Choice
						legend={words.density}
						choices={choices.density}
						labels={words.densityChoices}
						value={settings.density}
						onChange={set("density")}
					/>
					<Choice
						legend={words.where}
						choices={choices.where}
						labels={words.whereChoices}
						value={settings.where}
						onChange={set("where")}
					/>
					<fieldset>
						<legend>{words.kinds}</legend>
						{choices.kinds.map((kind) => (
							<Check
								key={kind}
								label={words.kindChoices[kind]}
								checked={!settings.kindsOff.includes(kind)}
								onChange={(on) => setKind(kind, on)}
							/>
						))}
					</fieldset>
					<Check label={words.frames} checked={settings.frames} onChange={set("frames")} />
					<Check label={words.badge} checked={settings.badge} onChange={set("badge")} />
				</Group>
				<Group title={words.card}>
					<Choice
						legend={words.hoverDelay}
						choices={choices.hoverDelay}
						labels={words.hoverDelayChoices}
						value={settings.hoverDelay}
						onChange={set("hoverDelay")}
					/>
				</Group>
				<Group title={words.look}>
					<Choice
						legend={words.theme}
						choices={choices.theme}
						labels={words.themeChoices}
						value={settings.theme}
						onChange={set("theme")}
					/>
					<Choice
						legend={words.textSize}
						choices={choices.textSize}
						labels={words.textSizeChoices}
						value={settings.textSize}
						onChange={set("textSize")}
					/>
					<Choice
						legend={words.language}
						choices={choices.language}
						labels={words.languageChoices}
						value={settings.language}
						onChange={set("language")}
					/>
				</Group>
				<Group title={words.quiet}>
					<Check label={words.paused} checked={settings.paused} onChange={set("paused")} />
					<WordList
						legend={words.sites}
						hint={words.sitesHint}
						none={words.noSites}
						addLabel={words.addSite}
						example={words.siteExample}
						items={settings.sitesOff}
						words={words}
						refuse={(text) => (port.isSite(text) ? undefined : words.badSite(text))}
						onAdd={(site) => void watch(port.addSite(site))}
						onRemove={(site) => void watch(port.removeSite(site))}
					/>
					<WordList
						legend={words.terms}
						none={words.noTerms}
						addLabel={words.addTerm}
						example={words.termExample}
						items={settings.termsOff}
						words={words}
						onAdd={(term) => void watch(port.addTerm(term))}
						onRemove={(term) => void watch(port.removeTerm(term))}
					/>
				</Group>
				<Group title={words.keys}>
					{state.shortcuts.length === 0 ? (
						<p>{words.noKeys}</p>
					) : (
						<dl class="keys-table">
							{state.shortcuts.map(({ name, keys }) => (
								<div key={name}>
									<dt>{words.keyNames[name as keyof typeof words.keyNames] ?? name}</dt>
									<dd>{keys === "" ? <span class="quiet">{words.keyUnset}</span> : <kbd>{keys}</kbd>}</dd>
								</div>
							))}
						</dl>
					)}
					{state.shortcuts.length > 0 &&
						(state.canOpenKeys ? (
							<button type="button" class="button" onClick={() => port.openKeys()}>
								{words.keysChange}
							</button>
						) : (
							<p class="quiet">{words.keysWhere}</p>
						))}
				</Group>
				<Group title={words.data}>
					{data && (
						<>
							<p>
								{words.dataLine(
									format.count(data.models),
									format.count(data.benchmarks),
									format.count(data.scores),
									format.count(data.sources),
								)}
							</p>
							<p class="quiet">{words.dataDate(format.date(data.asOf))}</p>
							<p>
								<a href="explore.html#/news" target="_blank" rel="noopener">
									{words.news}
								</a>
							</p>
						</>
					)}
				</Group>
				<Group title={words.sync}>
					<Check
						label={words.thisComputerOnly}
						checked={settings.thisComputerOnly}
						onChange={set("thisComputerOnly")}
					/>
					<p class="quiet">{words.syncHint}</p>
					<p role="status" data-sync={state.sync?.kind}>
						{state.sync &&
							(state.sync.kind === "failed" ? words.syncFailed(state.sync.detail) : words.syncStates[state.sync.kind])}
					</p>
				</Group>
				<Group title={words.packs.title}>
					<Packs packs={state.packs} port={port} speech={speech} />
				</Group>
				<Group title={words.backup}>
					<Backup port={port} words={words} />
				</Group>
				<Group title={words.privacy}>
					<ul class="promise">
						{words.promise.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</Group>
			</main>
		</div>
	);
}
