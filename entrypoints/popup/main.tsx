import { showPopup } from "./show.tsx";

void showPopup("popup", new URLSearchParams(location.search).get("q") ?? "");
