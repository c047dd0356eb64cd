declare module '*.css';
declare module '@codegouvfr/react-dsfr/dsfr/*.css';
