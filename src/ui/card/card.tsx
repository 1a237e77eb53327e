import { useEffect, useRef, useState } from "preact/hooks";
import { AsOf } from "./as-of.tsx";
import { BenchmarkCard } from "./benchmark-card.tsx";
import { copyCard } from "./copy-text.ts";
import { GroupCard } from "./group-card.tsx";
import { IconButton } from "./icons.tsx";
import { identity } from "./identity.ts";
import { ModelCard } from "./model-card.tsx";
import type { Actions, CardProps } from "./props.ts";
import { useSpeech } from "./speech.ts";

/** The card: a non-modal dialog about one name. */
export function Card(props: CardProps & { actions: Actions }) {
	const { subject, content, canGoBack, pinned, layout, site, actions } = props;
	const speech = useSpeech();
	const { words, format } = speech;
	const [menu, setMenu] = useState(false);
	const [said, setSaid] = useState("");
	const card = content.state === "card" ? content.card : undefined;
	const name = card?.entity.name ?? subject.entity.name;
	const about = `${subject.entity.type} ${subject.entity.id}`;

	// Another name is another card: its menu is closed, nothing has been copied, and reading starts at its name.
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(about);
	useEffect(() => {
		if (shown.current === about) return;
		shown.current = about;
		setMenu(false);
		setSaid("");
		heading.current?.focus({ preventScroll: true });
	}, [about]);

	const copy = async (form: "text" | "markdown") => {
		if (card) setSaid((await actions.copy(copyCard(card, form, speech))) ? words.copied : words.notCopied);
	};

	return (
		<section class={`card ${layout}`} role="dialog" aria-labelledby="name" lang={speech.locale}>
			{layout === "sheet" && <div class="handle" aria-hidden="true" />}
			<header>
				{canGoBack && <IconButton icon="back" label={words.back} onClick={actions.back} />}
				<div class="title">
					<h1 id="name" ref={heading} tabIndex={-1} data-focus-first>
						<bdi>{name}</bdi>
					</h1>
					{card && <p class="muted small">{identity(card, speech).join(" · ")}</p>}
				</div>
				<div class="buttons">
					<IconButton icon="more" label={words.menu} expanded={menu} onClick={() => setMenu(!menu)} />
					{layout === "card" && (
						<IconButton
							icon="pin"
							label={pinned ? words.unpin : words.pin}
							pressed={pinned}
							onClick={actions.togglePin}
						/>
					)}
					<IconButton icon="close" label={words.close} onClick={actions.close} />
				</div>
			</header>
			{menu && (
				<ul class="menu">
					<Item label={words.silenceTerm(name)} onClick={() => actions.silenceTerm(name)} />
					<Item label={words.silenceSite(site)} onClick={actions.silenceSite} />
					<Item label={words.pauseEverywhere} onClick={actions.pauseEverywhere} />
				</ul>
			)}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keys. */}
			<div class="body" key={about} tabIndex={0}>
				{content.state === "failed" && <p class="notice">{words.failed}</p>}
				{content.state === "unknown" && <p class="notice">{words.unknown}</p>}
				{card && !subject.known && <p class="notice">{words.unknownMember(subject.entity.name, name)}</p>}
				{card && <AsOf {...props} dataDate={card.dataDate} />}
				{card?.type === "model" && <ModelCard card={card} actions={actions} />}
				{card?.type === "benchmark" && <BenchmarkCard card={card} actions={actions} />}
				{(card?.type === "series" || card?.type === "family") && (
					<GroupCard
						key={about}
						card={card}
						actions={actions}
						canUse={subject.surface !== undefined && subject.known}
					/>
				)}
			</div>
			{card && (
				<footer>
					<span class="muted">{words.dataDate(format.date(card.dataDate))}</span>
					<span role="status">{said}</span>
					<button type="button" class="link" onClick={() => copy("text")}>
						{words.copyText}
					</button>
					<button type="button" class="link" onClick={() => copy("markdown")}>
						Markdown
						<span class="hidden">: {words.copyMarkdown}</span>
					</button>
				</footer>
			)}
			{/* Going on past the end leaves the card and gives the focus back. */}
			<button type="button" class="hidden" onFocus={actions.close} onClick={actions.close}>
				{words.close}
			</button>
		</section>
	);
}

function Item({ label, onClick }: { label: string; onClick: () => void }) {
	return (
		<li>
			<button type="button" onClick={onClick}>
				{label}
			</button>
		</li>
	);
}
