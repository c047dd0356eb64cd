import { anneeOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion } from '../socle/erreurs/index.js';
import { Faits } from '../socle/faits/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import { DroitsRgpd } from './droits-rgpd.js';
import { ReadRgpd } from './read-rgpd.js';
import type { UpdateRgpdDto } from './rgpd.dto.js';
import type { RgpdVue } from './rgpd.vue.js';

export const DOSSIER_CREE = 'rgpd.dossier_cree';

/** Records the register and the folder; the fait of the folder follows its date. */
@Injectable()
export class UpdateRgpd {
  constructor(
    private readonly base: Base,
    private readonly read: ReadRgpd,
    private readonly droits: DroitsRgpd,
    private readonly faits: Faits,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, saisie: UpdateRgpdDto): Promise<RgpdVue> {
    this.droits.check();
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('rgpd:' || $1 || ':' || $2, 0))`, [
      ou.uai,
      String(ou.annee),
    ]);
    const avant = await this.read.get(ou);
    checkVersion(saisie.version, avant.version, () => avant);
    const { traitements = null, releveLe = null, dossierCreeLe = null } = saisie;
    this.check({ traitements, releveLe, dossierCreeLe }, ou.annee);
    const [etat] = await this.base.query<{ objet: string }>(
      `insert into rgpd_etats (uai, annee, traitements, releve_le, dossier_cree_le) values ($1, $2, $3, $4, $5)
       on conflict (uai, annee) do update set traitements = $3, releve_le = $4, dossier_cree_le = $5,
         version = rgpd_etats.version + 1, modifie_le = maintenant()
       returning objet`,
      [ou.uai, ou.annee, traitements, releveLe, dossierCreeLe],
    );
    if (!etat) throw new Error('An upsert gives its row back');
    await this.updateFait(ou, etat.objet, avant.dossierCreeLe, dossierCreeLe);
    const apres = await this.read.get(ou);
    await this.audit.record({ evenement: 'rgpd.updated', avant: toEtat(avant), apres: toEtat(apres) });
    return apres;
  }

  private async updateFait(
    ou: EtablissementAnnee,
    objet: string,
    avant: string | null,
    apres: string | null,
  ): Promise<void> {
    if (avant === apres) return;
    const cle = { ...ou, code: DOSSIER_CREE, objet };
    if (apres === null) await this.faits.remove(cle);
    else await this.faits.establish({ ...cle, date: apres });
  }

  private check({ traitements, releveLe, dossierCreeLe }: Omit<UpdateRgpdDto, 'version'>, annee: number): void {
    if ((traitements === null) !== (releveLe === null))
      throw refuseChamp(
        traitements === null ? 'traitements' : 'releveLe',
        'Donnez à la fois le nombre de traitements et le jour où vous l’avez relevé dans RADIO.',
      );
    for (const [champ, jour] of [
      ['releveLe', releveLe],
      ['dossierCreeLe', dossierCreeLe],
    ] as const) {
      if (jour === null) continue;
      if (jour > this.horloge.today())
        throw refuseChamp(champ, 'Cette date est à venir : saisissez-la quand elle sera passée.');
      if (champ === 'releveLe' && anneeOf(jour) !== formatAnnee(annee))
        throw refuseChamp(champ, `Saisissez une date de l’année scolaire ${formatAnnee(annee)}.`);
    }
  }
}

/** The part of the page that the change is about. */
function toEtat({ traitements, releveLe, dossierCreeLe, version }: RgpdVue): object {
  return { traitements, releveLe, dossierCreeLe, version };
}
