import { followTabs } from "../../src/platform/panel.ts";
import { showPopup } from "../popup/show.tsx";

const stop = new AbortController();
addEventListener("pagehide", () => stop.abort(), { once: true });

const source = await showPopup("panel", "");
followTabs(stop.signal, () => void source.follow());
// The tab in front may have changed while the page was made, before anyone listened.
void source.follow();
