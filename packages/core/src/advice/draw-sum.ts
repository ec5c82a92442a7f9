import type { Aid } from '../definition/aid.js';
import type { Sum, SumLine } from '../definition/aid-definition.js';
import type { Snapshot } from '../session/snapshot.js';
import { fillText, type Known } from '../text/fill-text.js';
import { formatAmount, formatNumber, labelOf } from '../text/format.js';
import { phrases } from '../text/phrases.js';
import { requireAid } from './explain.js';

/** A calculation, line by line, with what is known. */
export interface DrawnSum {
  readonly title: string;
  readonly note?: string;
  readonly lines: readonly DrawnSumLine[];
}

export interface DrawnSumLine {
  readonly label: string;
  /** As a person reads it: "€ 3.500", or that it is not known. */
  readonly amount: string;
  readonly sign?: 'plus' | 'minus';
  readonly explanation?: string;
  readonly total: boolean;
  /** The chosen options that the amount is made from, each with its own. */
  readonly each: readonly { readonly label: string; readonly amount: string }[];
}

/**
 * Draws the sum of an aid, or nothing when the aid has none or has nothing to add up. Lines that come to zero, or
 * that nobody was asked about, are left out.
 *
 * @throws AidError when the snapshot is not of a session.
 */
export function drawSum(snapshot: Snapshot): DrawnSum | undefined {
  const aid = requireAid(snapshot);
  const { sum } = aid.definition;
  if (!sum) return undefined;

  const known = readSnapshot(snapshot);
  const lines = listDrawnLines(sum, snapshot).map((line) => drawLine(line, aid, snapshot, known));
  if (lines.every(({ total }) => total)) return undefined;
  return Object.freeze({
    title: fillText(aid, known, sum.title),
    ...(sum.note !== undefined && { note: fillText(aid, known, sum.note) }),
    lines: Object.freeze(lines),
  });
}

/** The lines of a sum that are shown: not what comes to zero, and not what nobody was asked about. */
export function listDrawnLines({ lines }: Sum, { facts }: Snapshot): readonly SumLine[] {
  return lines.filter(({ fact, total }) => total || (fact in facts && facts[fact] !== 0));
}

function drawLine(line: SumLine, aid: Aid, snapshot: Snapshot, known: Known): DrawnSumLine {
  const { fact: id, sign, explanation, total = false } = line;
  const { language } = aid.definition;
  const fact = aid.compiled.facts.find((slot) => slot.fact.id === id)?.fact;
  const amount = snapshot.facts[id];
  return Object.freeze({
    label: fillText(aid, known, line.label),
    amount: fact ? formatAmount(fact, amount, language) : phrases[language].notKnown,
    ...(sign && { sign }),
    ...(explanation !== undefined && { explanation: fillText(aid, known, explanation) }),
    total,
    each: Object.freeze(listEach(line, aid, snapshot)),
  });
}

function listEach({ fact: id, each }: SumLine, { definition, compiled }: Aid, { answers }: Snapshot) {
  const question = compiled.questions.find((slot) => slot.question.id === each)?.question;
  if (!question || !('options' in question)) return [];
  const fact = compiled.facts.find((slot) => slot.fact.id === id)?.fact;
  const unit = fact?.type === 'calculate' ? fact.unit : undefined;
  const { language } = definition;
  return [answers[question.id] ?? []].flat().flatMap((code) => {
    const weight = question.options.find((option) => option.code === code)?.weight;
    // Without a weight an option adds nothing; but a price that the gemeenteprofiel should have is not known.
    if (weight === undefined && !question.optionsFrom) return [];
    const amount = weight === undefined ? phrases[language].notKnown : formatNumber(weight, unit, language);
    return Object.freeze({ label: labelOf(question, String(code)), amount });
  });
}

function readSnapshot({ answers, facts, supplements }: Snapshot): Known {
  return {
    answer: (question) => answers[question],
    amount: (fact) => facts[fact],
    applies: (id) => supplements.some((supplement) => supplement.id === id),
  };
}
