const PATHS = {
	close: "M4 4l8 8M12 4l-8 8",
	pin: "M6 2.5h4M6.5 2.5v4l-2 2.5h7l-2-2.5v-4M8 9v4.5",
	more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
	back: "M9.5 3.5L5 8l4.5 4.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon, 16 pixels; what it means is said by the button around it. */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path d={PATHS[name]} />
		</svg>
	);
}

/** A button that shows an icon and says what it does. `toggles`: it can be pressed, and is not yet. */
export function IconButton(props: { icon: IconName; label: string; onClick: () => void; toggles?: boolean }) {
	const { icon, label, onClick, toggles = false } = props;
	return (
		<button
			type="button"
			class="icon-button"
			title={label}
			aria-label={label}
			{...(toggles ? { "aria-pressed": "false" as const } : {})}
			onClick={onClick}
		>
			<Icon name={icon} />
		</button>
	);
}
