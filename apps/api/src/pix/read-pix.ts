import { NIVEAUX_PAR_USAGE, NIVEAUX_PIX, type UsagePix, USAGES_PIX } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { DroitsDEcriture } from '../annees/index.js';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { type LigneImport, ImportsPix, type TotalPix } from './imports-pix.js';
import { addComptes, type Comptes, SANS_COMPTE } from './lecture/count-personnes.js';
import type { PixVue, TotalPixVue, UsagePixVue } from './pix.vue.js';
import { toComptesVue, toImportVue } from './to-vue.js';

/** Pix in a school: what was counted this year, beside the year before. */
@Injectable()
export class ReadPix {
  constructor(
    private readonly imports: ImportsPix,
    private readonly droits: DroitsDEcriture,
  ) {}

  async get(ou: EtablissementAnnee): Promise<PixVue> {
    const imports = await this.imports.list(ou);
    const peut = await this.droits.peut('pix.import');
    return {
      usages: await this.listUsages(ou, imports),
      imports: imports.map((ligne) => toImportVue(ligne, peut)),
      actionsPossibles: peut ? ['importer'] : [],
    };
  }

  /** Counts by usage and level of a school and year, for indicators and the bilan; usages that count nothing included. */
  async listTotaux(ou: EtablissementAnnee): Promise<UsagePixVue[]> {
    return this.listUsages(ou, await this.imports.list(ou));
  }

  private async listUsages(ou: EtablissementAnnee, imports: readonly LigneImport[]): Promise<UsagePixVue[]> {
    const totaux = await this.imports.listTotaux(ou);
    return USAGES_PIX.map((usage) => {
      const siens = totaux.filter((total) => total.usage === usage);
      const [actuels, passes] = [
        siens.filter(({ annee }) => annee === ou.annee),
        siens.filter(({ annee }) => annee !== ou.annee),
      ];
      return {
        usage,
        imports: imports.filter((ligne) => ligne.usage === usage).length,
        ...toComptesVue(usage, sum(actuels)),
        precedent: passes.length > 0 ? toComptesVue(usage, sum(passes)) : null,
        niveaux: listNiveaux(usage, actuels, passes),
      };
    });
  }
}

const sum = (totaux: readonly TotalPix[]): Comptes =>
  totaux.reduce((somme: Comptes, total) => addComptes(somme, total), SANS_COMPTE);

/** Levels that count something this year or the year before. */
function listNiveaux(usage: UsagePix, actuels: readonly TotalPix[], passes: readonly TotalPix[]): TotalPixVue[] {
  const connus = new Set([...actuels, ...passes].map(({ niveau }) => niveau));
  return NIVEAUX_PIX.filter((niveau) => connus.has(niveau)).map((niveau) => {
    const actuel = actuels.find((total) => total.niveau === niveau) ?? SANS_COMPTE;
    const passe = passes.find((total) => total.niveau === niveau);
    return {
      niveau,
      vise: NIVEAUX_PAR_USAGE[usage].includes(niveau),
      ...toComptesVue(usage, actuel),
      sommePix: actuel.sommePix,
      precedent: passe ? toComptesVue(usage, passe) : null,
    };
  });
}
