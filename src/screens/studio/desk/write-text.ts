import { textOf, turnedInto } from './open-text.ts';
import { keepDraft, put, textAt, type Table } from './table.ts';

/** Writes a text over the version that its author knows. */
export async function writeText(table: Table, id: string, over: string | null): Promise<void> {
  const { state, api } = table;
  const text = textAt(table, id);
  if (!text) return;
  const sent = textOf(text);
  const answer = await api.write(text.folder, text.file, { text: sent, over }).catch(() => null);
  if (answer === null) return state.setState({ unsaved: 'away' });
  if ('version' in answer) {
    const disk = { text: sent, version: answer.version };
    // Whoever wrote on meanwhile has that still before them.
    const isChanged = textOf(textAt(table, id) ?? text) !== sent;
    put(table, id, { disk, isChanged, clash: null });
    keepDraft(table, id);
    return state.setState({ unsaved: null });
  }
  if (answer.why === 'changed') return put(table, id, { clash: { now: answer.now } });
  state.setState({ unsaved: answer.why });
}

/** Lets what another program wrote stand; what was written here can be had back by undoing. */
export function takeTheirs(table: Table, id: string): void {
  const text = textAt(table, id);
  if (!text?.clash) return;
  const { now } = text.clash;
  if (now === null) {
    table.drafts.drop(id);
    const { [id]: _, ...texts } = table.state.getState().texts;
    return table.state.setState({ texts, active: Object.keys(texts)[0] ?? null });
  }
  const turned = turnedInto(text.state, now.text) ?? table.open(text.file, now.text);
  put(table, id, { disk: now, state: turned, isChanged: false, clash: null });
  keepDraft(table, id);
}

/** Writes over what another program wrote, which the author has seen. */
export async function keepMine(table: Table, id: string): Promise<void> {
  const clash = textAt(table, id)?.clash;
  if (clash) await writeText(table, id, clash.now?.version ?? null);
}
