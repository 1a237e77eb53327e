import type { BenchmarkRecord } from "../../src/dataset/records.ts";

/** Benchmarks that sources report and the raw list lacks, described by hand. Unit `%` and range 0 to 100 unless given. */
export const EXTRA_BENCHMARKS: (Partial<BenchmarkRecord> &
	Pick<BenchmarkRecord, "id" | "name" | "domains" | "measures">)[] = [];
