const api = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  // Without it an unknown parameter, or `{"$ne":"mn"}` as a locale, is passed through to the database.
  documents: { strictParams: true },
};

export default api;
