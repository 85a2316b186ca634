import { expect, test } from 'vitest';
import {
  findScormApi,
  openScormReport,
  type ScormWindow,
} from '../../../src/screens/solo/reports/scorm-report.ts';

function scormSystem(status = 'not attempted') {
  const heard: string[] = [];
  let now = status;
  const note = (said: string): string => (heard.push(said), 'true');
  return {
    heard,
    api: {
      LMSInitialize: () => note('begin'),
      LMSGetValue: () => now,
      LMSSetValue: (name: string, value: string) => ((now = value), note(`${name}=${value}`)),
      LMSCommit: () => note('commit'),
      LMSFinish: () => note('finish'),
    },
  };
}

const status = 'cmi.core.lesson_status';

test('[EXPORT-34] a SCORM system hears that a story was begun and completed, and nothing else', () => {
  const { api, heard } = scormSystem();
  const report = openScormReport(api);
  report.complete();
  report.complete();
  report.close();
  report.close();
  report.complete();
  expect(heard).toEqual([
    'begin',
    `${status}=incomplete`,
    'commit',
    `${status}=completed`,
    'commit',
    'finish',
  ]);
});

test('[EXPORT-34] what was completed before stays completed, and a system that does not begin hears nothing', () => {
  const done = scormSystem('completed');
  const again = openScormReport(done.api);
  again.complete();
  again.close();
  expect(done.heard).toEqual(['begin', 'finish']);
  const deaf = scormSystem();
  const report = openScormReport({ ...deaf.api, LMSInitialize: () => 'false' });
  report.complete();
  report.close();
  expect(deaf.heard).toEqual([]);
});

test('[EXPORT-34] a SCORM system is found around the page and around what opened it, or nowhere', () => {
  const { api } = scormSystem();
  const top: ScormWindow = { parent: null, API: api };
  const frame: ScormWindow = { parent: { parent: top } };
  expect(findScormApi(frame)).toBe(api);
  expect(findScormApi({ parent: null, opener: frame })).toBe(api);
  const alone = { parent: null as ScormWindow | null };
  alone.parent = alone;
  expect(findScormApi(alone)).toBeNull();
  const foreign: ScormWindow = {
    get parent(): ScormWindow {
      throw new Error('another site');
    },
  };
  expect(findScormApi(foreign)).toBeNull();
});
