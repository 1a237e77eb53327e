import { defineConfig } from "wxt";
import { datasetPlugin, factsAsset } from "./scripts/dataset/vite.ts";

/** Build-time switch: end-to-end builds open the card's shadow root so that tests and axe can look inside. */
const openShadow = process.env["EVALGLOSS_OPEN_SHADOW"] === "1";

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	outDir: openShadow ? ".output/e2e" : ".output",
	publicDir: "assets/public",
	suppressWarnings: {},
	vite: () => ({
		plugins: [datasetPlugin()],
		define: { __OPEN_SHADOW__: JSON.stringify(openShadow) },
		build: { target: ["chrome140", "firefox150"] },
	}),
	hooks: {
		"build:publicAssets": (_wxt, files) => {
			files.push(factsAsset());
		},
		// Mozilla's linter is run on both builds and wants Firefox's form of the background beside Chrome's (decision 003).
		"build:manifestGenerated": (_wxt, manifest) => {
			const { background } = manifest;
			if (background && "service_worker" in background)
				Object.assign(background, { scripts: [background.service_worker] });
		},
	},
	manifest: ({ browser }) => ({
		name: "Evalgloss",
		description: "Sourced benchmark figures where AI models are named. Offline, private, no account.",
		permissions: ["storage", "contextMenus"],
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
		action: { default_title: "Evalgloss" },
		...(browser === "firefox" ? {} : { minimum_chrome_version: "140" }),
		browser_specific_settings: {
			gecko: {
				id: "evalgloss@evalgloss.org",
				strict_min_version: "150.0",
				data_collection_permissions: { required: ["none"] },
			},
			gecko_android: { strict_min_version: "150.0" },
		},
	}),
});
