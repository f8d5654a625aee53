/** Words of the page of licences. */
export const licences = {
  title: 'Licences',
  description: 'What you may do with the texts, the data and the code of this site, and what in it was made by others.',
  ours: 'What we made, and what we print',
  others: 'What others made',
  fonts:
    'Fonts: Oswald and Source Serif 4, under the SIL Open Font License. We cut them down to the characters and ' +
    'weights that this site needs; what is left is called Oseredok Display and Oseredok Text, because a changed font ' +
    'may not carry a name that its makers have reserved.',
  scripts:
    'Scripts: parts of D3 by Mike Bostock, under the ISC licence, one of them under the BSD licence; what keeps ' +
    'pages for reading without a network rests on serwist, under the MIT licence, with a piece of idb, under the ISC ' +
    'licence.',
  whole: 'All their notices and licences in full',
};
