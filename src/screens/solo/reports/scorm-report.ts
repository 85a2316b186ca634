import type { Report } from './report.ts';

/** What a learning system gives a page, as SCORM 1.2 names it. */
export type ScormApi = {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSGetValue: (name: string) => unknown;
  readonly LMSSetValue: (name: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
};

/** A window, as far as the interface is looked for in it. */
export type ScormWindow = {
  readonly parent: ScormWindow | null;
  readonly opener?: ScormWindow | null;
  readonly API?: ScormApi;
};

const status = 'cmi.core.lesson_status';
/** No system nests its frames deeper. */
const deepest = 10;

/** In this window or those around it; null also where another site is around it. */
function findUpwards(from: ScormWindow): ScormApi | null {
  try {
    let here = from;
    for (let depth = 0; depth < deepest; depth += 1) {
      if (here.API) return here.API;
      if (here.parent === null || here.parent === here) return null;
      here = here.parent;
    }
  } catch {
    // What another site put around the page does not let itself be looked into.
  }
  return null;
}

/** The nearest interface of a learning system: around the page, or around the window that opened it. */
export function findScormApi(from: ScormWindow): ScormApi | null {
  const near = findUpwards(from);
  if (near !== null || !from.opener) return near;
  return findUpwards(from.opener);
}

/**
 * Reports to a SCORM 1.2 system. What was begun is called incomplete first, since a system takes what
 * says nothing for completed as soon as it is closed. No score, time, answer or other data is sent.
 */
export function openScormReport(api: ScormApi): Report {
  let isOpen = String(api.LMSInitialize('')) === 'true';
  const tell = (value: string): void => {
    if (!isOpen) return;
    api.LMSSetValue(status, value);
    api.LMSCommit('');
  };
  let isSaid = ['completed', 'passed'].includes(String(api.LMSGetValue(status)));
  if (!isSaid) tell('incomplete');
  return {
    language: null,
    back: null,
    complete: () => {
      if (!isSaid) tell('completed');
      isSaid = true;
    },
    close: () => {
      if (isOpen) api.LMSFinish('');
      isOpen = false;
    },
  };
}
