import { DESCRIPTIONS_FONCTIONS, type Domaine, formatAnnee, formatVocabulaire } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Invitations, ParametresAcademie } from '../agents/index.js';
import { Reglages } from '../socle/config/index.js';
import { Base } from '../socle/contexte/index.js';
import { type Courriel, Courriels, LIEN, type LienPersonnel } from '../socle/courriels/index.js';
import { type Fait, LivraisonDeFaits } from '../socle/faits/index.js';
import { formatPeriode } from './mission.js';

interface Nomination {
  readonly agent: string;
  readonly courriel: string;
  readonly prenom: string;
  readonly nom: string;
  readonly etablissement: string;
  readonly debut: string;
  readonly fin: string | null;
  readonly domaines: readonly Domaine[];
  readonly modifieLe: string;
}

/** Tells a RRUPN, once the transmission is committed, that the head named him or her and where to answer. */
@Injectable()
export class SendNomination implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly courriels: Courriels,
    private readonly invitations: Invitations,
    private readonly livraison: LivraisonDeFaits,
    private readonly reglages: Reglages,
    private readonly parametres: ParametresAcademie,
  ) {}

  onModuleInit(): void {
    this.livraison.subscribe('designation.transmise', (fait) => this.execute(fait));
  }

  /** May run more than once: the same mail is not written again for the same transmission. */
  async execute(fait: Fait): Promise<void> {
    await this.base.runSysteme('taches', async () => {
      const nomination = await this.find(fait);
      if (!nomination) return;
      const lien = await this.invitations.findLien(nomination.agent);
      const { sujet, texte, ...reste } = this.buildCourriel(fait, nomination, lien);
      const { libelleRole: role, libelleService: service, libelleCommission } = await this.parametres.readOf(fait);
      const dire = (phrase: string): string =>
        formatVocabulaire(phrase, { role, service, commission: libelleCommission });
      await this.courriels.send({ ...reste, sujet: dire(sujet), texte: dire(texte) });
    });
  }

  /** Nothing when the person has answered, or the mandate was sent back, before the delivery. */
  private async find({ uai, objet }: Fait): Promise<Nomination | undefined> {
    const [nomination] = await this.base.query<Nomination>(
      `select a.id as agent, a.courriel, a.prenom, a.nom, e.nom as etablissement, m.debut::text, m.fin::text, m.domaines,
         m.modifie_le::text as "modifieLe"
       from mandats m join vue_personnes a on a.id = m.agent join etablissements e on e.uai = m.uai
       where m.uai = $1 and m.id = $2 and m.etat = 'transmise'`,
      [uai, objet],
    );
    return nomination;
  }

  private buildCourriel({ uai, annee, objet }: Fait, nomination: Nomination, lien?: LienPersonnel): Courriel {
    const { courriel, prenom, nom, etablissement, domaines, modifieLe } = nomination;
    return {
      destinataire: courriel,
      sujet: `Focale : vous êtes désigné(e) RRUPN, ${etablissement}`,
      texte: [
        `Bonjour ${prenom} ${nom},`,
        '',
        `Votre chef d’établissement vous désigne référent pour les ressources et usages pédagogiques numériques (RRUPN) de l’établissement ${etablissement} (${uai}), ${formatPeriode(nomination, annee)}.`,
        `Domaines confiés : ${domaines.map((domaine) => DESCRIPTIONS_FONCTIONS[domaine].libelle).join(' ; ')}.`,
        '',
        'Lisez votre mission, puis acceptez-la ou refusez-la en disant pourquoi, à cette adresse :',
        `${this.reglages.adressePublique}/etablissements/${uai}/annees/${formatAnnee(annee)}/designations`,
        ...(lien
          ? [
              '',
              'Vous n’avez pas encore de mot de passe : choisissez-le d’abord à cette adresse, valable quatorze jours et une seule fois :',
              LIEN,
            ]
          : []),
      ].join('\n'),
      lien,
      cle: `designation.transmise ${objet} ${modifieLe}`,
    };
  }
}
