import { render } from "preact";

render(<p>Evalgloss</p>, document.querySelector("#app") as HTMLElement);
