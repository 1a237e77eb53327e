/**
 * For the background and our own pages, imported first: makes `browser` the standard API in Chrome as well.
 * Content scripts do without it (docs/decisions/020).
 */
import polyfill from "webextension-polyfill";

const globals = globalThis as { browser?: typeof polyfill };
if (!globals.browser?.runtime?.id) globals.browser = polyfill;
