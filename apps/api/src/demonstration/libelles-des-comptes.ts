/** Accounts told on the sign-in page and at start-up, with what each one is for. */
export const COMPTES: readonly { courriel: string; libelle: string }[] = [
  { courriel: 'chef@focale.example', libelle: "Chef d'établissement (cité scolaire : deux établissements)" },
  { courriel: 'rrupn@focale.example', libelle: 'RRUPN (deux établissements)' },
  { courriel: 'srane@focale.example', libelle: 'SRANE (académie entière)' },
  { courriel: 'departement87@focale.example', libelle: 'Référent départemental (Haute-Vienne)' },
  { courriel: 'adjoint@focale.example', libelle: "Adjoint au chef d'établissement" },
  { courriel: 'pix@focale.example', libelle: 'Contributeur (référent Pix)' },
  { courriel: 'lecteur@focale.example', libelle: 'Lecteur' },
  { courriel: 'admin@focale.example', libelle: 'Administrateur de la plateforme' },
];
