import { defineConfig } from "vitest/config";
import { datasetPlugin } from "./scripts/dataset/vite.ts";

const shared = {
	plugins: [datasetPlugin()],
	define: { __OPEN_SHADOW__: "true" },
};

export default defineConfig({
	test: {
		projects: [
			{ ...shared, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node" } },
			{
				...shared,
				test: {
					name: "page",
					include: ["tests/page/**/*.test.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
			{
				...shared,
				test: {
					name: "e2e",
					include: ["tests/e2e/**/*.test.ts"],
					testTimeout: 90_000,
					hookTimeout: 180_000,
					fileParallelism: false,
				},
			},
		],
	},
});
