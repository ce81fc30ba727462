/** What answers questions, loaded on call: its English lexicon takes longer to set up than all else of a start. */
export const loadQuestions = () => import('@cloudlore/graph/question')
