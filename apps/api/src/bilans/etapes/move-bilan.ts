import { ETATS_ARRETES } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { TellMission } from '../../designations/index.js';
import { Audit, Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { TextesDesBilans } from '../academie/textes-des-bilans.js';
import type { EtapeDto, RenvoiDto } from '../bilan.dto.js';
import type { BilanVue } from '../bilan.vue.js';
import { ReadBilan } from '../lecture/read-bilan.js';
import { BilansEnBase } from '../presentation/bilans-en-base.js';
import { FreezeBilan } from './freeze-bilan.js';
import { OuvrirBilan } from './ouvrir-bilan.js';

/** The steps of a bilan between its author, the direction and the académie; each tells the other side. */
@Injectable()
export class MoveBilan {
  constructor(
    private readonly base: Base,
    private readonly ouvrir: OuvrirBilan,
    private readonly lignes: BilansEnBase,
    private readonly freeze: FreezeBilan,
    private readonly textes: TextesDesBilans,
    private readonly read: ReadBilan,
    private readonly tell: TellMission,
    private readonly audit: Audit,
  ) {}

  /** Hands it in to the direction. @throws ErreurMetier `bilan.vide`, `bilan.etape_impossible` */
  async submit(ou: EtablissementAnnee, agent: string, { version }: EtapeDto): Promise<BilanVue> {
    const { id, etat } = await this.ouvrir.execute(ou, agent, 'soumettre', version);
    if ((await this.read.execute(ou, etat.agent.id)).remplissage.remplis === 0) throw new ErreurMetier('bilan.vide');
    await this.lignes.move(ou, { id, agent: etat.agent.id }, 'soumis');
    return this.finish(ou, id, etat.agent.id, 'bilan.submitted', {
      a: ['direction'],
      sujet: `le bilan de ${etat.agent.prenom} ${etat.agent.nom} vous est remis`,
      phrases: [
        `${etat.agent.prenom} ${etat.agent.nom} vous a remis son bilan d’activité : relisez-le, commentez-le, validez-le ou renvoyez-le.`,
      ],
    });
  }

  /** Accepts it: from now on it no longer moves. */
  async validate(ou: EtablissementAnnee, agent: string, { version }: EtapeDto): Promise<BilanVue> {
    const { id, etat } = await this.ouvrir.execute(ou, agent, 'valider', version);
    await this.freeze.execute(ou, id, etat);
    await this.base.query(`update bilans set valide_le = maintenant() where uai = $1 and id = $2`, [ou.uai, id]);
    await this.lignes.move(ou, { id, agent: etat.agent.id }, 'valide');
    return this.finish(ou, id, etat.agent.id, 'bilan.validated', {
      a: ['personne'],
      sujet: 'votre bilan est validé',
      phrases: [
        'Votre bilan d’activité est validé par la direction. Il reste à le présenter au conseil d’administration.',
      ],
    });
  }

  /** Sends it back to its author, with a reason. One that was frozen is kept as it stands, and another edition opens. */
  async sendBack(ou: EtablissementAnnee, agent: string, { motif, version }: RenvoiDto): Promise<BilanVue> {
    const { id, etat } = await this.ouvrir.execute(ou, agent, 'renvoyer', version);
    const cible = { id, agent: etat.agent.id };
    if (ETATS_ARRETES.includes(etat.etat)) await this.closeEdition(ou, id, motif);
    await this.lignes.thaw(ou, cible);
    await this.lignes.setPresentation(ou, cible, null);
    await this.textes.remove(ou, cible);
    await this.base.query(`update bilans set renvoi_motif = $3, renvoye_le = maintenant() where uai = $1 and id = $2`, [
      ou.uai,
      id,
      motif,
    ]);
    await this.lignes.move(ou, cible, 'en_preparation');
    return this.finish(ou, id, etat.agent.id, 'bilan.sent_back', {
      a: ['personne'],
      sujet: 'votre bilan vous est renvoyé',
      phrases: ['La direction vous renvoie votre bilan d’activité :', '', motif],
    });
  }

  /** Gives it to the académie, once it was presented. */
  async transmit(ou: EtablissementAnnee, agent: string, { version }: EtapeDto): Promise<BilanVue> {
    const { id, etat } = await this.ouvrir.execute(ou, agent, 'transmettre', version);
    await this.lignes.move(ou, { id, agent: etat.agent.id }, 'transmis');
    return this.finish(ou, id, etat.agent.id, 'bilan.transmitted', {
      a: ['personne'],
      sujet: 'votre bilan est transmis à l’académie',
      phrases: ['Votre bilan d’activité, présenté au conseil d’administration, est transmis à l’académie.'],
    });
  }

  /** The frozen bilan stays readable as it was, under its number; one without blocks of its own had nothing to keep. */
  private async closeEdition({ uai, annee }: EtablissementAnnee, id: string, motif: string): Promise<void> {
    await this.base.query(
      `insert into editions_des_bilans (uai, annee, agent, edition, etat, blocs, empreinte, arrete_le, motif)
       select uai, annee, agent, edition, etat, blocs, empreinte, arrete_le, $4 from bilans
       where uai = $1 and annee = $2 and id = $3 and blocs is not null`,
      [uai, annee, id, motif],
    );
    await this.base.query(`update bilans set edition = edition + 1 where uai = $1 and id = $2`, [uai, id]);
  }

  private async finish(
    ou: EtablissementAnnee,
    id: string,
    agent: string,
    evenement: string,
    dit: Omit<Parameters<TellMission['execute']>[2], 'cle' | 'page'>,
  ): Promise<BilanVue> {
    const apres = await this.read.execute(ou, agent);
    await this.audit.record({ evenement, objet: id, apres: { agent, etat: apres.etat, edition: apres.edition } });
    await this.tell.execute(ou, apres, { ...dit, cle: `${evenement} ${id} ${apres.version}`, page: `bilans/${agent}` });
    return apres;
  }
}
