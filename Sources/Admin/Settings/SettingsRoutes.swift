import Civic
import Settings
import Web

/// What only admins change: the whole site's names, looks and words.
enum SettingsRoutes {
    static var all: [SiteRoute] { overview + look + words + pages }

    private static let admin = Permission.staff(.changeSettings)

    private static var overview: [SiteRoute] {
        [
            .get(AdminAddresses.settings, admin, SettingsOverview.page),
            .get(AdminAddresses.names, admin, NamesDesk.page),
            .post(AdminAddresses.names, admin, NamesDesk.save),
            .get(AdminAddresses.contactSettings, admin, ContactDesk.page),
            .post(AdminAddresses.contactSettings, admin, ContactDesk.save),
        ]
    }

    private static var look: [SiteRoute] {
        [
            .get(AdminAddresses.colors, admin, ColorDesk.page),
            .post(AdminAddresses.colors, admin, ColorDesk.choose),
            .get(AdminAddresses.colorPreview, admin, ColorDesk.sheet),
            .get(AdminAddresses.picture, admin, PictureDesk.page),
            .post(AdminAddresses.picture, admin, form: PictureUse.cover.formLimits, PictureDesk.take),
            .post(AdminAddresses.pictureRemoval, admin, PictureDesk.remove),
            .get(AdminAddresses.pictureFile, admin, PictureDesk.file),
        ]
    }

    private static var words: [SiteRoute] {
        [
            .get(AdminAddresses.labels, admin, LabelDesk.list),
            .post(AdminAddresses.labels, admin, LabelDesk.change),
            .get(AdminAddresses.readings, admin, ReadingDesk.page),
            .post(AdminAddresses.readings, admin, form: ReadingDesk.formLimits, ReadingDesk.add),
            .post(AdminAddresses.readingRemoval, admin, form: ReadingDesk.formLimits, ReadingDesk.remove),
        ]
    }

    private static var pages: [SiteRoute] {
        [
            .get(AdminAddresses.pages, admin, InformationDesk.list),
            .get(AdminAddresses.informationPage, admin, InformationDesk.edit),
            .post(AdminAddresses.informationPage, admin, InformationDesk.save),
            .get(AdminAddresses.pageEdition, admin, InformationHistory.show),
            .post(AdminAddresses.pageRestoration, admin, InformationHistory.restore),
            .get(AdminAddresses.findings, admin, FindingsDesk.page),
            .post(AdminAddresses.findings, admin, form: FindingsDesk.formLimits, FindingsDesk.save),
        ]
    }
}
