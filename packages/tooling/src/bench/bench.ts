// Started by run.mjs, which bundles it first. Says how fast evaluation is next to other engines, and exits 1 when
// engines disagree or a budget of the project does not hold.
import stabiliteitscheckDefinition from '@doen-wat-nodig-is/aids/stabiliteitscheck.aid.json' with { type: 'json' };
import { createSession, digest, parseAid, whatWouldChange, type Aid } from '@doen-wat-nodig-is/core';
import stabiliteitscheckCases from '../../../aids/src/stabiliteitscheck/stabiliteitscheck.cases.json' with { type: 'json' };
import { compileAid } from '../../../core/src/evaluation/compile-aid.js';
import { countTelling, findDisagreement, findDrift } from './agreement.js';
import type { Engine } from './engines/engine.js';
import { createUnrolledChanged, createUnrolledFull } from './engines/hand-unrolled.js';
import { createJsonLogic } from './engines/json-logic.js';
import { createNewEngine, createReusedEngine } from './engines/json-rules-engine.js';
import {
  createOursChanged,
  createOursFull,
  createOursPartial,
  createOursSession,
  createOursTraced,
} from './engines/ours.js';
import { measureHeap } from './heap.js';
import { measure, medianOf } from './measure.js';
import { budgetTable, engineTable, formatTable, formatTime, judge, type Budget } from './report.js';
import { createWorkload } from './workload.js';

const seed = 20261121;
const quick = process.argv.includes('--quick');
const effort = quick ? { rounds: 7, slice: 10 } : { rounds: 25, slice: 20 };
/** How often that is done which is not compared but only told. */
const runs = quick ? 20 : 200;

const workload = createWorkload(seed);
const unrolled = createUnrolledFull(workload);
const ours = createOursFull(workload);
const oursTraced = createOursTraced(workload);
const reused = createReusedEngine(workload);
const full = [
  unrolled,
  ours,
  createOursPartial(workload),
  oursTraced,
  createJsonLogic(workload),
  reused,
  createNewEngine(workload),
];
const unrolledChanged = createUnrolledChanged(workload);
const oursChanged = createOursChanged(workload);
const changed = [unrolledChanged, oursChanged, createOursSession(workload)];
const engines = [...full, ...changed];

/** Design, section 10. */
const budgets: readonly Budget[] = [
  { what: 'Full evaluation, × hand-unrolled', engine: ours.name, base: unrolled.name, most: 6 },
  { what: 'json-rules-engine, × full evaluation', engine: reused.name, base: ours.name, least: 150 },
  { what: 'One changed answer, × hand-unrolled', engine: oursChanged.name, base: unrolledChanged.name, most: 3 },
  { what: 'json-rules-engine, × complete trace', engine: reused.name, base: oursTraced.name, least: 30 },
];

if (!(await proveAgreement())) process.exit(1);
await time();
const { aid: stabiliteitscheck } = parseAid(stabiliteitscheckDefinition);
if (!stabiliteitscheck) throw new Error('The stabiliteitscheck does not parse: run `npm test`');
reportCompiling(stabiliteitscheck);
reportWhatWouldChange(stabiliteitscheck);

/** Times mean nothing as long as the engines do not do the same. */
async function proveAgreement(): Promise<boolean> {
  const fault = findDrift(workload) ?? (await findDisagreement(engines, workload));
  if (fault) {
    console.error(`The engines disagree. ${fault}`);
    return false;
  }
  const judges = engines.filter((engine) => engine.judge).length;
  const { complete, partial, aid } = workload;
  console.log(
    `${judges} engines agree on ${aid.definition.rules.length} rules for ${complete.length} complete answer sets; ` +
      `${countTelling(ours, workload)} of the rules apply to some sets and not to others. ` +
      `On ${partial.length} partial sets too, ours says the same all at once and one answer at a time.\n`,
  );
  return true;
}

async function time(): Promise<void> {
  const samples = await measure(engines, effort);
  const judgements = judge(budgets, samples);
  console.log(
    'hand-unrolled is JavaScript written for this one aid: it knows two verdicts, asks for complete answers and keeps ' +
      'nothing that explains them. Ours knows three; it freezes traces when it takes a snapshot, not before.\n',
  );
  console.log(engineTable('All answers', names(full), samples), '\n');
  console.log(engineTable('One changed answer', names(changed), samples), '\n');
  console.log(budgetTable(judgements), '\n');
  if (judgements.some(({ holds }) => !holds)) process.exitCode = 1;
}

function names(list: readonly Engine[]): readonly string[] {
  return list.map(({ name }) => name);
}

function reportCompiling(stabiliteitscheck: Aid): void {
  const rows = [workload.aid, stabiliteitscheck].map(({ definition }) => [
    definition.id,
    formatTime(medianOf(runs, () => parseAid(definition))),
    formatTime(medianOf(runs, () => compileAid(definition))),
    `${(measureHeap(definition, runs) / 1000).toFixed(1)} kB`,
    formatTime(medianOf(runs, () => digest(definition))),
  ]);
  console.log(formatTable([['Aid', 'parse', 'of which compile', 'heap, compiled', 'digest'], ...rows]), '\n');
}

function reportWhatWouldChange(stabiliteitscheck: Aid): void {
  const [example] = stabiliteitscheckCases.cases;
  const { snapshot } = createSession(stabiliteitscheck, { answers: example?.answers ?? {} });
  const found = whatWouldChange(snapshot).length;
  const time = formatTime(medianOf(runs, () => whatWouldChange(snapshot)));
  console.log(`whatWouldChange on a complete stabiliteitscheck: ${time}, ${found} changes found.`);
}
