/**
 * Drives a real Chromium or Firefox with (or without) the built extension, through puppeteer-core. What differs
 * between the two is kept here; tests and scripts see one interface.
 */
import { randomUUID } from "node:crypto";
import puppeteer, { type Browser, type Page, type Viewport } from "puppeteer-core";
import { type BrowserName, requireBrowser } from "../../scripts/browsers.ts";
import { builtExtension } from "../../scripts/build.ts";
import { until } from "./until.ts";

export { type BrowserName, builtExtension };

/** The add-on id in `wxt.config.ts`; the pinned internal address of the Firefox build hangs on it. */
const GECKO_ID = "evalgloss@evalgloss.org";

export interface LaunchOptions {
	/** Folder of the built extension, e.g. from {@link builtExtension}; none when left out. */
	extension?: string;
	dark?: boolean;
	reducedMotion?: boolean;
	forcedColors?: boolean;
	/** The browser's languages, the preferred one first: `zh-CN,en`. */
	languages?: string;
	/** Milliseconds after which Firefox stops an idle background; 30,000 when left out. */
	idleBackground?: number;
	/** Size of every page in CSS pixels; 1280 by 800 when left out. */
	viewport?: Viewport;
	/** `http://HOST:PORT` of a proxy that everything goes through, local addresses too. */
	proxy?: string;
	/** False opens a window that a person can use. */
	headless?: boolean;
}

export interface Session {
	name: BrowserName;
	/** Full name and version, e.g. `Chrome/156.0.8078.79`. */
	version: string;
	browser: Browser;
	/** `chrome-extension://…` or `moz-extension://…` of the installed extension; undefined without one. */
	extensionOrigin: string | undefined;
	/** Applies the session's colour scheme and the like to a page that was not opened by `newPage`. */
	dress(page: Page): Promise<void>;
	/** A new empty tab, dressed. */
	newPage(): Promise<Page>;
	/** Opens an address in a new tab and waits until it has loaded. */
	open(url: string): Promise<Page>;
	close(): Promise<void>;
}

/** Starts a browser; the extension is installed and its background has started when this resolves. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
	return name === "chromium" ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Session> {
	const browser = await puppeteer.launch({
		browser: "chrome",
		executablePath: requireBrowser("chromium").path,
		headless: options.headless ?? true,
		pipe: true,
		enableExtensions: options.extension ? [options.extension] : true,
		defaultViewport: viewport(options),
		args: [
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
			...(options.proxy ? [`--proxy-server=${options.proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
			...(options.languages ? [`--accept-lang=${options.languages}`, `--lang=${options.languages.split(",")[0]}`] : []),
			// The screen of a headless browser is 800 by 600, too low for a popup.
			...(options.headless === false ? [] : ["--screen-info={1600x1200}"]),
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
			"--no-default-browser-check",
		],
	});
	let extensionOrigin: string | undefined;
	if (options.extension) {
		const id = await until("the extension is installed", async () => [...(await browser.extensions()).keys()][0]);
		extensionOrigin = `chrome-extension://${id}`;
		await browser.waitForTarget((target) => target.type() === "service_worker" && target.url().includes(id));
	}
	return session("chromium", browser, extensionOrigin, (page) => emulateMedia(page, options));
}

async function launchFirefox(options: LaunchOptions): Promise<Session> {
	const uuid = randomUUID();
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath: requireBrowser("firefox").path,
		headless: options.headless ?? true,
		defaultViewport: viewport(options),
		args: ["-remote-allow-system-access"],
		extraPrefsFirefox: {
			"extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: uuid }),
			"layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
			"ui.systemUsesDarkTheme": options.dark ? 1 : 0,
			"ui.prefersReducedMotion": options.reducedMotion ? 1 : 0,
			...proxyPreferences(options.proxy),
			...(options.languages ? { "intl.accept_languages": options.languages } : {}),
			...(options.idleBackground ? { "extensions.background.idle.timeout": options.idleBackground } : {}),
			...(options.forcedColors ? { "ui.useAccessibilityTheme": 1, "browser.display.document_color_use": 2 } : {}),
		},
	});
	if (options.extension) await browser.installExtension(options.extension);
	const extensionOrigin = options.extension ? `moz-extension://${uuid}` : undefined;
	// Its preferences hold for every page.
	return session("firefox", browser, extensionOrigin, async () => {});
}

async function session(
	name: BrowserName,
	browser: Browser,
	extensionOrigin: string | undefined,
	dress: (page: Page) => Promise<void>,
): Promise<Session> {
	const newPage = async () => {
		const page = await browser.newPage();
		await dress(page);
		return page;
	};
	return {
		name,
		version: await browser.version(),
		browser,
		extensionOrigin,
		dress,
		newPage,
		async open(url) {
			const page = await newPage();
			await page.goto(url, { waitUntil: "load" });
			return page;
		},
		close: () => browser.close(),
	};
}

/**
 * Opens a page of the extension (`popup.html`) in a tab and waits until its document has loaded. Firefox never
 * answers that navigation although the page loads, so it is not awaited there.
 */
export async function openExtensionPage({ extensionOrigin, newPage, name }: Session, path: string): Promise<Page> {
	if (!extensionOrigin) throw new Error("the session has no extension");
	const page = await newPage();
	const url = `${extensionOrigin}/${path}`;
	if (name === "chromium") await page.goto(url, { waitUntil: "load" });
	else {
		page.goto(url).catch(() => undefined);
		await until(`${path} has loaded`, () =>
			page.evaluate((wanted) => location.href === wanted && document.readyState === "complete", url),
		);
	}
	return page;
}

/** Opens the real popup over a page, as a click on the toolbar button does, and gives it as a page. Chromium only. */
async function openRealPopup(session: Session, over: Page): Promise<Page> {
	const extension = [...(await session.browser.extensions()).values()][0];
	if (!extension) throw new Error("the session has no extension");
	const url = `${session.extensionOrigin}/popup.html`;
	await over.bringToFront();
	await over.triggerExtensionAction(extension);
	const target = await session.browser.waitForTarget((candidate) => candidate.url().startsWith(url));
	const popup = await target.asPage();
	await session.dress(popup);
	return popup;
}

/**
 * Opens the popup so that it speaks of the given page: Chromium's real popup; in Firefox the popup's page in a tab
 * behind that page, loaded again once the page is in front.
 */
export async function openPopup(session: Session, over: Page): Promise<Page> {
	if (session.name === "chromium") return openRealPopup(session, over);
	const popup = await openExtensionPage(session, "popup.html");
	await over.bringToFront();
	await popup.evaluate(() => {
		Object.assign(globalThis, { stale: true });
		location.reload();
	});
	await until("the popup has loaded again", () =>
		popup.evaluate(() => !("stale" in globalThis) && document.readyState === "complete"),
	);
	return popup;
}

/** Chromium takes media features page by page; the protocol's own command knows all four, puppeteer's not. */
async function emulateMedia(page: Page, options: LaunchOptions): Promise<void> {
	const client = await page.createCDPSession();
	await client.send("Emulation.setEmulatedMedia", {
		features: [
			{ name: "prefers-color-scheme", value: options.dark ? "dark" : "light" },
			{ name: "prefers-reduced-motion", value: options.reducedMotion ? "reduce" : "no-preference" },
			{ name: "forced-colors", value: options.forcedColors ? "active" : "none" },
		],
	});
}

function proxyPreferences(proxy: string | undefined): Record<string, string | number | boolean> {
	if (!proxy) return {};
	const { hostname, port } = new URL(proxy);
	return {
		"network.proxy.type": 1,
		"network.proxy.http": hostname,
		"network.proxy.http_port": Number(port),
		"network.proxy.ssl": hostname,
		"network.proxy.ssl_port": Number(port),
		"network.proxy.allow_hijacking_localhost": true,
	};
}

function viewport(options: LaunchOptions): Viewport | null {
	if (options.headless === false) return null;
	return options.viewport ?? { width: 1280, height: 800 };
}
