import { onTabChange } from "../../src/platform/tabs.ts";
import { showPopup } from "../popup/show.tsx";

const stop = new AbortController();
addEventListener("pagehide", () => stop.abort(), { once: true });

const source = await showPopup("panel", "");
onTabChange(stop.signal, () => void source.follow());
