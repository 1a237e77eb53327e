import type { Density } from "../../settings/settings.ts";
import { Choice } from "../options/fields.tsx";
import type { WelcomeWords } from "../words/welcome/en.ts";

export interface WelcomeProps {
	words: WelcomeWords;
	density: Density;
	/** Keys as the browser has them set; undefined where it has none. */
	keys: { next: string; popup: string } | undefined;
	onDensity: (density: Density) => void;
	onSettings: () => void;
	onDone: () => void;
}

/** One screen after the installation: a paragraph to try it on, what the signs mean, one choice, the promise. */
export function Welcome({ words, density, keys, onDensity, onSettings, onDone }: WelcomeProps) {
	return (
		<main class="welcome">
			<img src="/icon/icon-96.png" alt="" width="48" height="48" />
			<h1>{words.title}</h1>
			<p class="quiet">{words.tryIt}</p>
			{/* Read and marked like any article, by the same code. */}
			<article class="sample">
				<p>{words.sample}</p>
			</article>
			<section aria-labelledby="legend">
				<h2 id="legend">{words.legend}</h2>
				<ul class="legend">
					<li>
						<span class="sign dot independent" aria-hidden="true" />
						{words.independent}
					</li>
					<li>
						<span class="sign dot" aria-hidden="true" />
						{words.vendor}
					</li>
					<li>
						<svg class="sign" viewBox="0 0 20 10" width="20" height="10" aria-hidden="true">
							<path d="M1 5h18M1 1v8M19 1v8" />
							<circle cx="10" cy="5" r="3" />
						</svg>
						{words.interval}
					</li>
					<li>
						<span class="sign caution" aria-hidden="true">
							△
						</span>
						{words.caution}
					</li>
				</ul>
			</section>
			<Choice
				legend={words.density}
				choices={["first", "all", "none"]}
				labels={words.densityChoices}
				value={density}
				onChange={onDensity}
			/>
			{keys && <p>{words.keys(keys.next, keys.popup)}</p>}
			<p>{words.quiet}</p>
			<p>{words.privacy}</p>
			<p class="actions">
				<button type="button" class="button" onClick={onDone}>
					{words.done}
				</button>
				<button type="button" class="button" onClick={onSettings}>
					{words.settings}
				</button>
			</p>
		</main>
	);
}
