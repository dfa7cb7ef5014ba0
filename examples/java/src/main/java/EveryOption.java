import com.google.genai.Client;
import com.google.genai.errors.ApiException;
import com.google.genai.types.EditImageConfig;
import com.google.genai.types.GenerateImagesConfig;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.Image;
import com.google.genai.types.MaskReferenceConfig;
import com.google.genai.types.MaskReferenceImage;
import com.google.genai.types.RawReferenceImage;
import com.google.genai.types.SegmentImageConfig;
import com.google.genai.types.SegmentImageSource;
import com.google.genai.types.UpscaleImageConfig;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** com.google.genai 1.70.0 against a running server; LIMNER_URL says where. Ends with a non-zero status on the first difference. */
public final class EveryOption {
  private static final String MODEL = "imagen-4.0-generate-001";
  /** White on the left, black on the right. */
  private static final byte[] HALF =
      Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAAAAADVHSBLAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEElEQVQI12P4DwUMMDAwAgDvhz/BG29OiAAAAABJRU5ErkJggg==");

  private EveryOption() {}

  public static void main(String[] arguments) {
    HttpOptions options = HttpOptions.builder().baseUrl(System.getenv("LIMNER_URL")).build();
    try (Client client = Client.builder().vertexAI(true).apiKey("any").httpOptions(options).build()) {
      generatesWithEveryOption(client);
      reportsErrors(client);
      performsTheOtherOperations(client);
    }
    System.out.println("Java: 3 passed, 0 failed");
  }

  private static void generatesWithEveryOption(Client client) {
    GenerateImagesConfig config =
        GenerateImagesConfig.builder()
            .negativePrompt("blur").numberOfImages(2).aspectRatio("16:9").guidanceScale(12f).seed(7).addWatermark(false)
            .safetyFilterLevel("BLOCK_LOW_AND_ABOVE").personGeneration("ALLOW_ADULT").includeRaiReason(true)
            .includeSafetyAttributes(true).language("en").outputMimeType("image/jpeg").outputCompressionQuality(80)
            .imageSize("2K").enhancePrompt(true).labels(Map.of("a", "b")).build();
    var images = client.models.generateImages(MODEL, "A dog", config).generatedImages().orElseThrow();
    expect(images.size() == 2, "two pictures, received " + images.size());
    expect((images.get(0).image().orElseThrow().imageBytes().orElseThrow()[0] & 0xff) == 0xff, "JPEG bytes");
  }

  private static void reportsErrors(Client client) {
    GenerateImagesConfig seeded = GenerateImagesConfig.builder().seed(7).addWatermark(true).build();
    expectCode(400, () -> client.models.generateImages(MODEL, "A dog", seeded));
    expectCode(404, () -> client.models.generateImages("imagen-9", "A dog", GenerateImagesConfig.builder().build()));
  }

  private static void performsTheOtherOperations(Client client) {
    Image image = Image.builder().imageBytes(HALF).mimeType("image/png").build();
    RawReferenceImage raw = RawReferenceImage.builder().referenceImage(image).referenceId(1).build();
    MaskReferenceConfig maskConfig = MaskReferenceConfig.builder().maskMode("MASK_MODE_BACKGROUND").maskDilation(0f).build();
    MaskReferenceImage mask = MaskReferenceImage.builder().referenceId(2).config(maskConfig).build();
    EditImageConfig edit = EditImageConfig.builder().editMode("EDIT_MODE_BGSWAP").numberOfImages(1).build();
    var edited = client.models.editImage("imagen-3.0-capability-001", "a beach", List.of(raw, mask), edit).generatedImages().orElseThrow();
    expect(edited.size() == 1, "one edited picture, received " + edited.size());
    UpscaleImageConfig upscale = UpscaleImageConfig.builder().build();
    var enlarged = client.models.upscaleImage("imagen-4.0-upscale-preview", image, "x2", upscale).generatedImages().orElseThrow();
    expect(enlarged.size() == 1, "one enlarged picture, received " + enlarged.size());
    SegmentImageSource source = SegmentImageSource.builder().image(image).build();
    SegmentImageConfig foreground = SegmentImageConfig.builder().mode("FOREGROUND").build();
    var masks = client.models.segmentImage("image-segmentation-001", source, foreground).generatedMasks().orElseThrow();
    expect(masks.size() == 1, "one mask, received " + masks.size());
  }

  private static void expectCode(int code, Runnable call) {
    try {
      call.run();
    } catch (ApiException error) {
      expect(error.code() == code, "code " + code + ", received " + error.code() + " " + error.getMessage());
      return;
    }
    throw new AssertionError("Expected an error with code " + code + " but received an answer");
  }

  private static void expect(boolean condition, String what) {
    if (!condition) throw new AssertionError("Expected " + what);
  }
}
