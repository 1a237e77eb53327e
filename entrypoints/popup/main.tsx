import { showPopup } from "./show.tsx";

void showPopup(new URLSearchParams(location.search).get("q") ?? "");
