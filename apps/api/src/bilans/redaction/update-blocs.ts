import { toTexteRiche } from '@focale/texte-riche';
import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { UpdateBilanDto, UpdateBlocDto } from '../bilan.dto.js';
import type { BilanVue } from '../bilan.vue.js';
import { OuvrirBilan } from '../etapes/ouvrir-bilan.js';
import { ReadBilan } from '../lecture/read-bilan.js';

/** How long one goes on writing a text before the next change keeps the earlier one aside. */
const REPRISE = '10 minutes';

/**
 * Writes blocks of a bilan that is in preparation. Only those that are sent move, each under the version that it was read at:
 * two people, or two windows, that write different blocks do not meet. What a change replaces is kept aside.
 */
@Injectable()
export class UpdateBlocs {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly ouvrir: OuvrirBilan,
    private readonly read: ReadBilan,
    private readonly audit: Audit,
  ) {}

  /** @throws ErreurMetier `acces.introuvable`, `bilan.etape_impossible`, `version.perimee` with the bilan as it stands */
  async execute(ou: EtablissementAnnee, agent: string, { blocs, version }: UpdateBilanDto): Promise<BilanVue> {
    checkUniques(blocs);
    const { id, etat } = await this.ouvrir.execute(ou, agent, 'modifier');
    await this.checkVersions(ou, etat.agent.id, etat.version, blocs, version);
    const cible = [ou.uai, ou.annee, etat.agent.id] as const;
    for (const bloc of blocs) await this.write(cible, bloc, etat.version + 1);
    await this.base.query(
      `update bilans set version = version + 1, modifie_le = maintenant() where uai = $1 and id = $2`,
      [ou.uai, id],
    );
    await this.audit.record({
      evenement: 'bilan.updated',
      objet: id,
      apres: { agent: etat.agent.id, blocs: blocs.map(({ code }) => code) },
    });
    return this.read.execute(ou, etat.agent.id);
  }

  /** A block that moved after it was read is not overwritten. */
  private async checkVersions(
    { uai, annee }: EtablissementAnnee,
    agent: string,
    actuelle: number,
    blocs: readonly UpdateBlocDto[],
    lue: number | undefined,
  ): Promise<void> {
    if (lue === undefined && actuelle > 1)
      throw new ErreurMetier('version.absente', {
        erreurs: [{ champ: 'version', message: 'Indiquez la version lue.' }],
      });
    const [deplace] = await this.base.query(
      `select 1 from blocs_des_bilans where uai = $1 and annee = $2 and agent = $3 and code = any($4) and version > $5 limit 1`,
      [uai, annee, agent, blocs.map(({ code }) => code), lue ?? 1],
    );
    if (deplace || (lue !== undefined && lue > actuelle))
      throw new ErreurMetier('version.perimee', { courant: await this.read.execute({ uai, annee }, agent) });
  }

  private async write(
    cible: readonly [string, number, string],
    { code, contenu, masque, rang }: UpdateBlocDto,
    version: number,
  ): Promise<void> {
    if (contenu !== undefined) await this.keep(cible, code, contenu === null);
    const texte = contenu ? JSON.stringify(toTexteRiche(contenu)) : null;
    await this.base.query(
      `insert into blocs_des_bilans as b (uai, annee, agent, code, contenu, masque, rang, version)
       values ($1, $2, $3, $4, $5, coalesce($6, false), $7, $8)
       on conflict (uai, annee, agent, code) do update set
         contenu = case when $9 then excluded.contenu else b.contenu end, masque = coalesce($6, b.masque),
         rang = case when $10 then excluded.rang else b.rang end, version = excluded.version,
         modifie_le = case when $9 then maintenant() else b.modifie_le end`,
      [...cible, code, texte, masque ?? null, rang ?? null, version, contenu !== undefined, rang !== undefined],
    );
  }

  /** Keeps the text that is about to be replaced: when it is given up, or when writing is taken up again after a while. */
  private async keep(cible: readonly [string, number, string], code: string, rendu: boolean): Promise<void> {
    await this.base.query(
      `insert into sauvegardes_des_bilans (uai, annee, agent, code, contenu, auteur, le)
       select uai, annee, agent, code, contenu, $5, modifie_le from blocs_des_bilans
       where uai = $1 and annee = $2 and agent = $3 and code = $4 and contenu is not null
         and ($6 or modifie_le < maintenant() - interval '${REPRISE}')`,
      [...cible, code, this.contexte.acces.agent.id, rendu],
    );
  }
}

function checkUniques(blocs: readonly UpdateBlocDto[]): void {
  const codes = blocs.map(({ code }) => code);
  const double = codes.findIndex((code, rang) => codes.indexOf(code) !== rang);
  if (double >= 0)
    throw new ErreurMetier('saisie.invalide', {
      erreurs: [{ champ: `blocs[${double}].code`, message: 'Ce bloc est donné deux fois : gardez-en un.' }],
    });
}
