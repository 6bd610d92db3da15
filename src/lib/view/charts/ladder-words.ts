import type { ChartTable } from './chart.ts';
import type { FigureDigest } from './figure-digest.ts';
import type { LadderContext, LadderMark, LadderOrder } from './ladder-chart.ts';
import { joinWords, labelled, words, type Words } from './words.ts';

type Level = LadderMark & { level: number };

function demanded(marks: readonly LadderMark[]): readonly Level[] {
  return marks.filter((mark): mark is Level => mark.demand && mark.level !== null);
}

/** The finding: the levels asked for, in the order of asking or from low to high. */
export function ladderTitle(
  { messages }: LadderContext,
  marks: readonly LadderMark[],
  order: LadderOrder,
): Words {
  const levels = demanded(marks);
  if (order === 'date')
    return messages.ladderTitleByDate(
      joinWords(
        levels.map(({ value }) => value),
        messages.comma,
      ),
    );
  const once = levels.filter(
    (mark, index) => levels.findIndex(({ level }) => level === mark.level) === index,
  );
  return messages.ladderTitleByLevel(
    joinWords(
      once.map(({ value }) => value),
      messages.comma,
    ),
  );
}

/** How to read the marks, and which level more than one statement names. */
export function ladderSubtitle(
  { messages }: LadderContext,
  marks: readonly LadderMark[],
  order: LadderOrder,
): Words {
  const how = order === 'date' ? messages.ladderSubtitle : messages.ladderSubtitleLevel;
  const levels = demanded(marks);
  const twice = levels.flatMap((mark, index) => {
    const same = levels.filter(({ level }) => level === mark.level);
    if (same.length < 2 || levels.findIndex(({ level }) => level === mark.level) !== index) return [];
    return [messages.ladderTwice(labelled(String(same.length), 'count'), mark.value)];
  });
  return joinWords([words`${how}`, ...twice], messages.semicolon);
}

/** Every statement that names a level in words, how many name none, and what was left off the ladder. */
export function ladderSentence(
  { messages }: LadderContext,
  marks: readonly LadderMark[],
  limits: readonly LadderMark[],
  leftOff: readonly string[],
): Words {
  const levels = [...marks.filter(({ level }) => level !== null), ...limits];
  const said = levels.map((mark) => {
    const parts = [mark.who, mark.how, mark.when]
      .filter((part) => part !== '')
      .map((part) => [labelled(part, 'name')]);
    return messages.ladderItem(mark.value, joinWords(parts, messages.clause));
  });
  const none = marks.filter(({ level }) => level === null).length;
  const items = leftOff.map((item) => item.replace(/[.。]$/, '')).join(messages.semicolon);
  const sentences = [
    said.length === 0 ? [] : messages.ladderSay(joinWords(said, messages.semicolon)),
    none === 0 ? [] : messages.ladderSayNoNumber(labelled(String(none), 'count')),
    items === '' ? [] : [labelled(messages.ladderLeftOff(items), 'name')],
  ];
  return joinWords(
    sentences.filter((sentence) => sentence.length > 0),
    messages.betweenSentences,
  );
}

/** The statements with all that the article says about them. */
export function ladderTable(
  { messages }: LadderContext,
  digests: readonly FigureDigest[],
  marks: readonly LadderMark[],
  limits: readonly LadderMark[],
): ChartTable {
  const { level, date, who, whom, how, statement } = messages.ladderColumns;
  const ordered = [...marks, ...limits].map(({ id }) => digests.find((digest) => digest.id === id));
  const name = (text: string): Words => [labelled(text, 'name')];
  return {
    columns: [level, date, who, whom, how, statement].map((column) => ({ name: words`${column}` })),
    rows: ordered.flatMap((digest) => {
      if (digest === undefined) return [];
      const mark = [...marks, ...limits].find(({ id }) => id === digest.id);
      const value = mark?.value ?? words`${messages.ladderNoNumber}`;
      const { dateText, speakerName, addresseeText, formalityText } = digest;
      return [[value, ...[dateText, speakerName, addresseeText, formalityText, digest.statement].map(name)]];
    }),
  };
}
