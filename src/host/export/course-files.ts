import { escapeMarkup } from './markup.ts';

/** What a learning system is told of an export before anybody opens it. */
export type Course = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** What the page opens in. */
  readonly language: string;
};

export const launchPage = 'solo/index.html';
const asked = ({ language }: Course): string => `?language=${encodeURIComponent(language)}`;

/** Letters, digits, dots, dashes: what an XML identifier may have. */
const identifier = (kind: string, name: string): string =>
  `${kind}-${name.replaceAll(/[^\w.-]/g, '_')}`;

/** `imsmanifest.xml` of SCORM 1.2: one unit, in which a system finds all files listed. No mastery score, no objectives. */
export function scormManifest(course: Course, files: readonly string[]): string {
  const { name } = course;
  const title = escapeMarkup(course.title);
  const [outline, unit, resource] = ['outline', 'unit', 'page'].map((kind) =>
    identifier(kind, name),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${identifier('elsewhere', name)}" version="1.0"`,
    '    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
    '    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">',
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    '    <schemaversion>1.2</schemaversion>',
    '  </metadata>',
    `  <organizations default="${outline}">`,
    `    <organization identifier="${outline}">`,
    `      <title>${title}</title>`,
    `      <item identifier="${unit}" identifierref="${resource}" isvisible="true" parameters="${escapeMarkup(asked(course))}">`,
    `        <title>${title}</title>`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="${resource}" type="webcontent" adlcp:scormtype="sco" href="${launchPage}">`,
    ...files.map((file) => `      <file href="${escapeMarkup(encodeURI(file))}" />`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n');
}

/** `cmi5.xml`: one unit that is done once it was completed. */
export function cmi5Course(course: Course): string {
  const { name, language } = course;
  const id = `urn:elsewhere:story:${encodeURIComponent(name)}`;
  const said = (tag: string, text: string): readonly string[] => [
    `    <${tag}>`,
    `      <langstring lang="${language}">${escapeMarkup(text)}</langstring>`,
    `    </${tag}>`,
  ];
  const both = [
    ...said('title', course.title),
    ...said('description', course.about === '' ? course.title : course.about),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="${id}">`,
    ...both,
    '  </course>',
    `  <au id="${id}:alone" moveOn="Completed" launchMethod="AnyWindow">`,
    ...both,
    `    <url>${escapeMarkup(`${launchPage}${asked(course)}`)}</url>`,
    '  </au>',
    '</courseStructure>',
    '',
  ].join('\n');
}
