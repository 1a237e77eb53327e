import type { ModelRecord } from "../../src/dataset/records.ts";
import { checkRecords, checkShape } from "../../src/dataset/schema.ts";
import { slug } from "./files.ts";
import { allow, type Options, UsageError } from "./options.ts";
import { readRecords } from "./read.ts";
import { writeRecords } from "./write.ts";

/** `data new-model`: adds a record with what is given and says which lines to fill in next. */
export function newModel(options: Options): number {
	allow(options, ["name", "family", "vendor", "series", "released", "source", "id"], 0);
	const { name, family, vendor, series, released, source } = options.values;
	if (name === undefined)
		throw new UsageError(
			"the model has no name",
			'write: new-model --name "Claude Opus 6" --family claude-opus --source https://…',
		);
	const records = readRecords();
	const line = records.families.find((entry) => entry.id === family);
	if (line === undefined) {
		throw new UsageError(
			`no family has the id "${family ?? ""}"`,
			"choose one from data/families.yaml, or add it there first",
		);
	}
	const id = options.values["id"] ?? slug(name.replaceAll("+", " plus "));
	const model: ModelRecord = {
		id,
		name,
		vendor: vendor ?? line.vendor,
		family: line.id,
		...(series === undefined ? {} : { series }),
		aliases: [],
		...(released === undefined ? {} : { released }),
		sources: source === undefined ? [] : [source],
	};
	const after = { ...records, models: [...records.models, model] };
	const at = after.models.length - 1;
	const problems = [
		...checkShape("models", model, at),
		...checkRecords(after).filter((problem) => problem.list === "models" && problem.index === at),
	];
	const [first] = problems;
	if (first !== undefined) throw new UsageError(`${first.field} ${first.message}`, first.mend);
	for (const file of writeRecords(after)) console.log(`data/${file}: ${id} added`);
	console.log(
		`Next: fill in its facts there; add its scores to a file under data/scores/ (model ${id}) and their page to data/sources.yaml; then run: npm run -s data -- format && npm run -s data -- check`,
	);
	return 0;
}
