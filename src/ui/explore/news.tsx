import { useEffect, useRef, useState } from "preact/hooks";
import type { ExploreSpeech } from "../words/explore/index.ts";
import type { ExplorePort, Release } from "./model.ts";

/** What changed in the data, newest day first: the project's own log, which is kept in English. */
export function News({ port, speech }: { port: ExplorePort; speech: ExploreSpeech }) {
	const { words, format } = speech;
	const [releases, setReleases] = useState<Release[] | "waiting" | "failed">("waiting");
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		let current = true;
		port.setTitle(words.news);
		heading.current?.focus();
		port.news().then(
			(found) => current && setReleases(found),
			() => current && setReleases("failed"),
		);
		return () => {
			current = false;
		};
	}, [port, words]);
	return (
		<article class="news">
			<header class="page-head">
				<h1 ref={heading} tabIndex={-1}>
					{words.news}
				</h1>
			</header>
			{releases === "waiting" && <p class="quiet">{words.waiting}</p>}
			{releases === "failed" && <p>{words.failed}</p>}
			{typeof releases === "object" &&
				releases.map(({ date, blocks }) => (
					<section key={date} lang="en">
						<h2>
							<time dateTime={date}>{format.date(date)}</time>
						</h2>
						{blocks.map((block) =>
							block.kind === "text" ? (
								<p key={block.text}>{block.text}</p>
							) : (
								<ul key={block.items[0]} class="bullets">
									{block.items.map((item) => (
										<li key={item}>{item}</li>
									))}
								</ul>
							),
						)}
					</section>
				))}
		</article>
	);
}
