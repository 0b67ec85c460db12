import Civic
import Web

extension AdminAddresses {
    /// Voices from paper and meetings: the consultations they belong to.
    public static let voices = Path("/voices")
    public static let voice = Path("/voices/{id}", CommentID.self)
    /// What was entered in a consultation.
    public static let voiceDesk = Path("/consultations/{slug}/voices", Slug.self)
    public static let voiceNew = Path("/consultations/{slug}/voices/new", Slug.self)
    /// The form on paper for the counter.
    public static let voicePaper = Path("/consultations/{slug}/voices/paper", Slug.self)
    public static let voiceTemplate = Path("/consultations/{slug}/voices/template.xlsx", Slug.self)
    public static let voiceImports = Path("/consultations/{slug}/voices/imports", Slug.self)
    public static let voiceImport = Path(
        "/consultations/{slug}/voices/imports/{id}", Slug.self, VoiceImportID.self)
    public static let voiceBatchWithdrawal = Path(
        "/consultations/{slug}/voices/batches/{id}/withdrawal", Slug.self, VoiceBatchID.self)
}
