import type { ComponentChildren } from "preact";

function Icon({ children }: { children: ComponentChildren }) {
	return (
		<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			{children}
		</svg>
	);
}

export const SearchIcon = () => (
	<Icon>
		<circle cx="7" cy="7" r="4.5" />
		<path d="m10.5 10.5 3.5 3.5" />
	</Icon>
);
export const CloseIcon = () => (
	<Icon>
		<path d="m4 4 8 8M12 4l-8 8" />
	</Icon>
);
export const BackIcon = () => (
	<Icon>
		<path d="M10 3 5 8l5 5" />
	</Icon>
);
/** The place on the page. */
export const JumpIcon = () => (
	<Icon>
		<circle cx="8" cy="8" r="3.6" />
		<path d="M8 1.5v2.9M8 11.6v2.9M1.5 8h2.9M11.6 8h2.9" />
	</Icon>
);
export const SettingsIcon = () => (
	<Icon>
		<path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
		<circle cx="10" cy="4.5" r="1.9" />
		<circle cx="6" cy="11.5" r="1.9" />
	</Icon>
);
export const PauseIcon = () => (
	<Icon>
		<path d="M5.5 3v10M10.5 3v10" />
	</Icon>
);
export const PlayIcon = () => (
	<Icon>
		<path d="M5 3v10l8-5z" />
	</Icon>
);
/** Filled once pinned. */
export const PinIcon = ({ pinned }: { pinned: boolean }) => (
	<svg class={pinned ? "icon pinned" : "icon"} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
		<path d="M5.5 2h5l-.6 4.5 2.6 2.5v1h-9V9l2.6-2.5z" />
		<path d="M8 10v4.5" />
	</svg>
);
/** A window with a strip at its side. */
export const PanelIcon = () => (
	<Icon>
		<path d="M2.5 3.5h11v9h-11zM9.5 3.5v9" />
	</Icon>
);
export const PlusIcon = () => (
	<Icon>
		<path d="M8 3.5v9M3.5 8h9" />
	</Icon>
);
