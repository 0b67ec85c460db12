import Civic
import Settings
import Web

extension AdminAddresses {
    public static let settings = Path("/settings")
    public static let names = Path("/settings/names")
    public static let colors = Path("/settings/colors")
    static let colorPreview = Path("/settings/colors/{sheet}", ColorPreview.self)
    static let picture = Path("/settings/pictures/{use}", PictureUse.self)
    static let pictureRemoval = Path("/settings/pictures/{use}/removal", PictureUse.self)
    static let pictureFile = Path("/settings/files/{name}", PictureName.self)
    static let labels = Path("/settings/labels")
    static let pages = Path("/settings/pages")
    static let informationPage = Path("/settings/pages/{page}", InformationKind.self)
    static let pageEdition = Path(
        "/settings/pages/{page}/editions/{id}", InformationKind.self, InformationEditionID.self)
    static let pageRestoration = Path(
        "/settings/pages/{page}/editions/{id}/restoration", InformationKind.self, InformationEditionID.self)
    static let findings = Path("/settings/findings")
    static let contactSettings = Path("/settings/contact")
    static let readings = Path("/settings/readings")
    static let readingRemoval = Path("/settings/readings/removal")
}
