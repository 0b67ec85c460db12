import Civic

extension AdminFeature {
    var voiceRoutes: [SiteRoute] {
        [
            .get(AdminAddresses.voices, .staff(.readContributions), VoiceDesk.list),
            .get(AdminAddresses.voice, .staff(.editAnswers), VoiceCorrectionDesk.show),
            .post(AdminAddresses.voice, .staff(.editAnswers), VoiceCorrectionDesk.save),
            .get(AdminAddresses.voiceDesk, .staff(.readContributions), VoiceDesk.show),
            .get(AdminAddresses.voiceNew, .staff(.editAnswers), VoiceEntryDesk.form),
            .post(AdminAddresses.voiceNew, .staff(.editAnswers), VoiceEntryDesk.enter),
            .get(AdminAddresses.voicePaper, .staff(.readContributions), VoicePaperDesk.show),
            .get(AdminAddresses.voiceTemplate, .staff(.editAnswers), VoiceImportDesk.template),
            .post(
                AdminAddresses.voiceImports, .staff(.editAnswers), form: VoiceImportDesk.limits,
                VoiceImportDesk.upload),
            .get(AdminAddresses.voiceImport, .staff(.editAnswers), VoiceImportDesk.preview),
            .post(AdminAddresses.voiceImport, .staff(.editAnswers), VoiceImportDesk.confirm),
            .post(
                AdminAddresses.voiceBatchWithdrawal, .staff(.editAnswers), VoiceDesk.takeBack),
        ]
    }
}
