/**
 * Words that stand on every page. A pack that called something so would mark nearly every sentence, by mistake or to
 * annoy; a name of such words alone is refused.
 */
const COMMON = new Set(
	(
		"a about above after again all also am an and another any are as at back be because been before being below best better " +
		"between big both but by came can come could day did do does done down each end even every few find first for from get " +
		"give go good great had has have he help her here high him his home how i if in into is it its just keep know large last " +
		"left less let life like line little long look low made make man many may me mean might more most much must my name need " +
		"never new next no not now of off old on once one only open or other our out over own page part people place read right " +
		"same say see she should show side small so some still such take tell than that the their them then there these they thing " +
		"think this those three through time to today too top two under up us use used very want was way we well went were what " +
		"when where which while who why will with without word work world would year yes yet you your " +
		"ai api accuracy agent agents answer app article assistant average base baseline benchmark benchmarks bench bot chat code " +
		"coding company data dataset demo eval evals evaluation figure figures google human internet large language llm llms machine " +
		"math max mini model models network news number percent performance plus preview pro product question questions random " +
		"report research result results sample score scores search server site software source system table task tasks team test " +
		"tests text token tokens tool tools training turbo ultra user users v1 v2 v3 value version video web website " +
		"aber als am an auch auf aus bei bin bis das dass dein dem den der des die dies diese doch du ein eine einem einen einer er " +
		"es für gut haben hat hier ich ihr im in ist ja kann kein mehr mein mit modell modelle nach nein nicht noch nur oder sein " +
		"seite sich sie sind so test über um und uns unser vom von vor war was wenn wer werden wie wir wird zu zum zur " +
		"au avec ce ces dans de des du elle en est et eux il je la le les leur mais mes mon ne nos nous on ou par pas plus pour " +
		"que qui sa se ses son sur te tu un une vos votre vous " +
		"como con cual del el ella es esta este las lo los mas mi muy no nos para pero por que se si sin su sus una uno y ya " +
		"我们 你们 他们 这个 那个 一个 什么 没有 可以 因为 所以 但是 如果 已经 模型 基准 评测 测试 分数 大模型 人工智能 数据 结果 问题 版本 これ それ モデル"
	).split(" "),
);

/** True for a text of such words alone, however many. */
export function isCommon(text: string): boolean {
	const words = text
		.normalize("NFKC")
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
	return words.length > 0 && words.every((word) => COMMON.has(word));
}

/**
 * True for what is no name by itself: less than two letters or digits, a number, a size or a version ("3.5", "70B",
 * "v2", "2026-01").
 */
export function isBare(text: string): boolean {
	const plain = text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
	return plain.length < 2 || /^v?\d+[bkmt]?(?:x\d+[bkmt]?)?$/i.test(plain);
}
