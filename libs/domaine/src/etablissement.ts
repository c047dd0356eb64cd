export const TYPES_ETABLISSEMENT = ['college', 'lycee', 'lycee_pro', 'lycee_polyvalent', 'erea'] as const;

export type TypeEtablissement = (typeof TYPES_ETABLISSEMENT)[number];

export const LIBELLES_TYPES_ETABLISSEMENT: Readonly<Record<TypeEtablissement, string>> = {
  college: 'Collège',
  lycee: 'Lycée général et technologique',
  lycee_pro: 'Lycée professionnel',
  lycee_polyvalent: 'Lycée polyvalent',
  erea: 'EREA',
};

/** Sections carry a UAI of their own but belong to a school: 334 SEP, 335 general section, 390 SEGPA. */
const NATURES_SECTIONS: readonly number[] = [334, 335, 390];

/**
 * Natures whose type is not `lycee`. The directory names 310 a "lycée climatique" and 315 a "lycée expérimental":
 * both teach the general track, whatever their neighbourhood with 320 suggests.
 */
const TYPE_PAR_NATURE: ReadonlyMap<number, TypeEtablissement> = new Map([
  [306, 'lycee_polyvalent'],
  [307, 'lycee_polyvalent'],
  [320, 'lycee_pro'],
  [332, 'lycee_pro'],
  [340, 'college'],
  [350, 'college'],
  [352, 'college'],
  [370, 'erea'],
]);

/** Whether the nature code (official nomenclature, 300 to 399) is a section of a school, not a school. */
export function isSectionNature(code: number): boolean {
  return NATURES_SECTIONS.includes(code);
}

/** Whether the nature code is that of a second-degree school. */
export function isEpleNature(code: number): boolean {
  return Number.isInteger(code) && code >= 300 && code <= 399 && !isSectionNature(code);
}

/** Type of school of a nature code, undefined when it is not a school's. An unknown second-degree nature is a lycée. */
export function typeOfNature(code: number): TypeEtablissement | undefined {
  return isEpleNature(code) ? (TYPE_PAR_NATURE.get(code) ?? 'lycee') : undefined;
}
