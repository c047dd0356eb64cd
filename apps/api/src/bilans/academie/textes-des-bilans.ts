import { toTexteBrut } from '@focale/texte-riche';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { BlocDuBilan } from '../blocs/read-blocs.js';
import type { BilanVerrouille } from '../presentation/bilans-en-base.js';

/** The words that the académie reads and searches: those of the blocks that a presented bilan shows, and no others. */
@Injectable()
export class TextesDesBilans {
  constructor(private readonly base: Base) {}

  /** Lends the blocks of a bilan as it was frozen; one that was frozen without blocks lends none. */
  async publish({ uai, annee }: EtablissementAnnee, { id, agent }: BilanVerrouille): Promise<void> {
    const [ligne] = await this.base.query<{ blocs: readonly BlocDuBilan[] | null }>(
      `select blocs from bilans where uai = $1 and id = $2`,
      [uai, id],
    );
    const textes = (ligne?.blocs ?? []).flatMap(({ code, contenu, vide, masque }) =>
      contenu === null || vide || masque ? [] : [{ bloc: code, texte: toTexteBrut(contenu) }],
    );
    await this.base.query(
      `insert into textes_des_bilans (uai, annee, agent, bloc, texte)
       select $1, $2, $3, t.bloc, t.texte from jsonb_to_recordset($4) t(bloc text, texte text)`,
      [uai, annee, agent, JSON.stringify(textes)],
    );
  }

  /** Takes them back: the bilan is presented no more. */
  async remove({ uai, annee }: EtablissementAnnee, { agent }: BilanVerrouille): Promise<void> {
    await this.base.query(`delete from textes_des_bilans where uai = $1 and annee = $2 and agent = $3`, [
      uai,
      annee,
      agent,
    ]);
  }
}
