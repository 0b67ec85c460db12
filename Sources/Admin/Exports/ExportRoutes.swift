import Civic

extension AdminFeature {
    var exportRoutes: [SiteRoute] {
        ExportFormat.allCases.map { format in
            .get(AdminAddresses.commentsExport(format), .staff(.export), ExportDesk.comments(format))
        } + [
            .get(AdminAddresses.exports, .staff(.export), ExportDesk.page),
            .get(AdminAddresses.exportColumns, .staff(.export), ColumnDesk.page),
            .get(AdminAddresses.exportCodes, .staff(.export), ColumnDesk.codes),
            .get(AdminAddresses.consultationExports, .staff(.export), ConsultationExportDesk.page),
            .get(AdminAddresses.tableExport, .staff(.export), ConsultationExportDesk.table),
            .get(AdminAddresses.exportLetters, .staff(.export), ConsultationExportDesk.letters),
            .get(AdminAddresses.resultExport, .staff(.export), ResultDesk.file),
            .get(AdminAddresses.personalExports, .staff(.readPersonalData), PersonalExportDesk.page),
            .post(AdminAddresses.personalExports, .staff(.readPersonalData), PersonalExportDesk.begin),
            .get(AdminAddresses.personalExport, .staff(.readPersonalData), PersonalExportDesk.files),
            .get(AdminAddresses.accountsExport, .staff(.readPersonalData), PersonalExportDesk.accounts),
            .get(AdminAddresses.submittersExport, .staff(.readPersonalData), PersonalExportDesk.submitters),
        ]
    }
}
